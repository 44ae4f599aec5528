"""The monitor of one practice: themes, questions, answers, rounds."""
