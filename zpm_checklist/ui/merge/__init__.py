"""Samenvoegen: many files in, one result out."""
