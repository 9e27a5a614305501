"""The row "moving" of `./dev bench windows`: the window while many transfers come in, one of them open in the
details."""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import time

from benchtools import MIB, free_port, is_listening, wait_until

TRANSFERS = 20
CONNECTIONS = 4           # of each
RATE = 512 * 1024         # bytes a second of one connection
SIZE = 256 * MIB          # two minutes of a transfer; the probe needs half a minute
PAUSE = 3                 # seconds until all of them are at their speed


class SlowServer:
    def __init__(self, folder):
        root = folder / "root"
        root.mkdir(parents=True)
        with open(root / "moving.bin", "wb") as file:
            file.truncate(SIZE)
        self.port = free_port()
        user = "user root;" if os.geteuid() == 0 else ""
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        paths = "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in kinds)
        (folder / "nginx.conf").write_text(f"""
{user}
daemon off;
pid {folder}/nginx.pid;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    {paths}
    server {{
        listen 127.0.0.1:{self.port};
        root {root};
        limit_rate {RATE};
        location / {{ rewrite ^ /moving.bin break; }}
    }}
}}
""")
        nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        self.process = subprocess.Popen([nginx, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: is_listening(self.port), "nginx")

    def links(self):
        return [f"http://127.0.0.1:{self.port}/recording-{number:02d}.mkv" for number in range(TRANSFERS)]

    def stop(self):
        self.process.terminate()
        self.process.wait()


def processor_time(pid):
    """User and system seconds so far."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def shares(probe, agent):
    """Of one processor, by the probe's window and by the agent, between the probe's two lines."""
    line = probe.stdout.readline().strip()
    if line != "costing":
        raise RuntimeError(f"the probe says: {line or 'nothing'}")
    begin = time.monotonic()
    before = processor_time(probe.pid), processor_time(agent)
    line = probe.stdout.readline()
    seconds = time.monotonic() - begin
    window, engine = (processor_time(pid) - used for pid, used in zip((probe.pid, agent), before))
    return {**json.loads(line), "window": window / seconds, "agent": engine / seconds}


def moving(folder, build, environment):
    """One round; the transfers are gone afterwards."""
    ctl = str(build / "bin/longhaulctl")

    def call(*words):
        return subprocess.run([ctl, *words], env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout

    server = SlowServer(folder / "server")
    target = folder / "target"
    target.mkdir()
    try:
        call("settings", "max-active", str(TRANSFERS))
        call("settings", "connections-per-host", str(TRANSFERS * CONNECTIONS))
        call("add", "--connections", str(CONNECTIONS), "-d", str(target), *server.links())
        agent = json.loads(call("status", "--json"))["pid"]
        time.sleep(PAUSE)
        probe = subprocess.Popen([build / "tests/longhaul-movingprobe"], env=environment, stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, text=True)
        with probe:
            figures = shares(probe, agent)
        if figures["moving"] != TRANSFERS:
            raise RuntimeError(f"{figures['moving']} transfers moved in the end, not {TRANSFERS}")
        return figures
    finally:
        call("remove", "--delete-file", "--all")
        wait_until(lambda: not any(target.iterdir()), "the removal of what was fetched")
        server.stop()
        shutil.rmtree(folder)


def table(rounds):
    """Lines of medians; of what is longest, the longest of all."""
    def middle(pick):
        return statistics.median(pick(each) for each in rounds)

    speed = middle(lambda r: r["speed B/s"]) / MIB
    lines = [f"| {TRANSFERS} transfers, {speed:.0f} MiB/s | longest wait | 99 % of waits | longest frame "
             "| 99 % of frames | longest event, processor time |",
             "| --- | --- | --- | --- | --- | --- |"]
    for page in ("facts", "speed"):
        cells = []
        for kind in ("waits", "frames"):
            cells.append(f"{max(each[page][kind]['longest ms'] for each in rounds):.1f} ms")
            cells.append(f"{middle(lambda r, kind=kind: r[page][kind]['99% ms']):.1f} ms")
        cells.append(f"{max(each[page]['own ms'] for each in rounds):.1f} ms")
        lines.append(f"| details: {page} | {' | '.join(cells)} |")
    costs = {name: middle(lambda r, name=name: r[name])
                 for name in ("window", "agent", "frames a second", "paints a second")}
    lines += ["", "| processor of the window | of the agent | frames a second | paints a second |",
              "| --- | --- | --- | --- |",
              f"| {costs['window']:.1%} | {costs['agent']:.1%} | {costs['frames a second']:.1f} "
              f"| {costs['paints a second']:.0f} |"]
    return "\n".join(lines)
