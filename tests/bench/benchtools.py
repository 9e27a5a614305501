"""What the bench measures with: a separate agent, and processes with their cost."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import time

MIB = 1024 * 1024
TIMEOUT = 600  # seconds of one measured command


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(condition, what, seconds=20, pause=0.02):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(pause)
    raise RuntimeError(f"{what}: nothing after {seconds} s")


class Cost:
    """What one measured command took."""

    def __init__(self, wall, cpu, memory):
        self.wall = wall      # seconds
        self.cpu = cpu        # user and system seconds of all that belongs to it
        self.memory = memory  # bytes at the peak
        self.fetched = 0      # bytes of bodies that the server sent
        self.first = 0        # round trips from the connection to the first byte of an answer; of far rows
        self.silence = 0      # round trips without a byte between the first and the last; of far rows


def run_measured(command, environment=None):
    """Runs a command to its end; fails loudly if it fails."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               env=environment)
    signal.signal(signal.SIGALRM, lambda *_: process.kill())
    signal.alarm(TIMEOUT)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    signal.alarm(0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        told = errors.decode(errors="replace")[-2000:]
        raise RuntimeError(f"{' '.join(command[:6])} …: exit {process.returncode}\n{told}")
    return Cost(time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


class Agent:
    """A Longhaul of its own, with nothing in its list."""

    def __init__(self, folder, programs, **environment):
        """In a folder of an earlier one it goes on with the list of that."""
        self.folder = folder
        self.ctl = str(programs / "longhaulctl")
        self.environment = dict(os.environ, LC_ALL="C.UTF-8")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            self.environment.pop(name, None)
        for name in ("RUNTIME_DIR", "DATA_HOME", "CONFIG_HOME", "STATE_HOME"):
            path = folder / name.lower()
            path.mkdir(parents=True, mode=0o700, exist_ok=True)
            self.environment["XDG_" + name] = str(path)
        self.own = environment  # of the agent alone
        self.program = str(programs / "longhaul-agent")
        self.start()

    def start(self):
        """Returns when it answers."""
        self.launch()
        wait_until(self.is_listening, "longhaul-agent", pause=0.002)
        self.call("status")

    def launch(self):
        self.process = subprocess.Popen([self.program, "--no-tray"], env={**self.environment, **self.own},
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def connect(self):
        """A stranger's connection to its socket."""
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(self.folder / "runtime_dir/longhaul/agent.sock"))
        return connection

    def is_listening(self):
        try:
            self.connect().close()
            return True
        except OSError:
            return False

    def tasks(self):
        return json.loads(self.answer("list", "--json"))["tasks"]

    def call(self, *words):
        subprocess.run([self.ctl, *words], env=self.environment, check=True, stdout=subprocess.DEVNULL, timeout=TIMEOUT)

    def answer(self, *words):
        """What longhaulctl prints."""
        return subprocess.run([self.ctl, *words], env=self.environment, check=True, stdout=subprocess.PIPE, text=True,
                              timeout=TIMEOUT).stdout

    def proc(self, name):
        return pathlib.Path(f"/proc/{self.process.pid}/{name}").read_text()

    def cpu(self):
        fields = self.proc("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def field(self, name, key):
        for line in self.proc(name).splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1])
        raise KeyError(key)

    def peak_memory(self):
        return self.field("status", "VmHWM") * 1024

    def proportional_memory(self):
        return self.field("smaps_rollup", "Pss") * 1024

    def wake_ups(self):
        """How often its threads have gone to sleep, each time to be woken again."""
        total = 0
        for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            for line in (task / "status").read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    total += int(line.split()[1])
        return total

    def measured(self, *words):
        """A call of longhaulctl; its cost is that of both processes, the memory that of the agent."""
        before = self.cpu()
        cost = run_measured([self.ctl, *words], self.environment)
        cost.cpu += self.cpu() - before
        cost.memory = self.peak_memory()
        return cost

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
