"""Runs the tests with one mutant after another."""

import os
import subprocess
import threading

# What Swift Testing writes before the first failure.
FAILURE = "recorded an issue"


class Run:
    """One run of the tests, which ends with the first failure, or when its time is up."""

    def __init__(self, program, arguments, mutant, seconds):
        self.failure = None
        self.timed_out = False
        environment = dict(os.environ, MANDATEKIT_MUTANT=str(mutant), MANDATEKIT_SHORT="1")
        process = subprocess.Popen(
            [str(program), "--testing-library", "swift-testing", *arguments],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        )
        timer = threading.Timer(seconds, self.stop, [process])
        timer.start()
        for line in process.stdout:
            if FAILURE in line:
                self.failure = line.strip()
                process.kill()
                break
        process.stdout.close()
        self.status = process.wait()
        timer.cancel()

    def stop(self, process):
        self.timed_out = True
        process.kill()

    @property
    def killed(self):
        """How the mutant was found, or None where it was not."""
        if self.timed_out:
            return "time is up"
        if self.failure:
            return self.failure
        return f"exit {self.status}" if self.status != 0 else None
