"""What one can do: the use cases, and the only place that joins store, report and exchange."""
