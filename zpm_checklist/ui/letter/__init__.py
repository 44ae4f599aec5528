"""Brief aan …: questions to whom one waits for."""
