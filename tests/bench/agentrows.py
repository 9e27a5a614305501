"""Rows about the agent alone: what it costs to have it, what it promises after a death, and what a digest costs."""

import json
import os
import shutil
import sqlite3
import subprocess
import time

from benchtools import MIB, Agent, wait_until
from servers import SilentServer, taken_by


class Lists:
    """An agent's folder with so many queued tasks, made once."""

    def __init__(self, bench, tasks):
        self.bench, self.tasks = bench, tasks
        self.folder = None
        self.figures = {}
        self.server = SilentServer()

    def agent(self):
        """The first task waits for a server that says nothing, all others wait for the first."""
        if self.folder:
            return Agent(self.folder, self.bench.programs)
        self.folder = self.bench.place("list")
        agent = Agent(self.folder, self.bench.programs)
        agent.call("settings", "max-active", "1")
        listing = self.folder / "links.txt"
        address = f"http://127.0.0.1:{self.server.port}/folder"
        listing.write_text("".join(f"{address}/picture-{number:06}.jpg\n" for number in range(self.tasks)))
        begin = time.monotonic()
        agent.call("add", "-d", str(self.bench.new_target()), "--input", str(listing))
        self.figures = {"tasks": self.tasks, "added s": time.monotonic() - begin}
        return agent

    def finished(self):
        """An agent whose tasks are all done: told to its store, for fetching them would take longer than the bench."""
        self.agent().stop()
        folder = self.bench.place("finished")
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("*.sock"))
        store, = (folder / "data_home/longhaul").glob("*.db")
        connection = sqlite3.connect(store)
        with connection:
            connection.execute("UPDATE tasks SET state = 'completed', reason = NULL, bytes_received = 10,"
                               " bytes_total = 10, completed_at = created_at + 1000")
        connection.close()
        agent = Agent(folder, self.bench.programs)
        done = json.loads(agent.answer("status", "--json"))["counts"]["completed"]
        if done != self.tasks:
            raise RuntimeError(f"{done} finished tasks in place of {self.tasks}")
        return agent


def big_list(bench, lists):
    """Added, listed, shown in a window, and read again after a restart."""
    agent = lists.agent()
    try:
        result = dict(lists.figures)
        begin = time.monotonic()
        listed = agent.answer("list", "--json")
        result["list --json s"] = time.monotonic() - begin
        count = len(json.loads(listed)["tasks"])
        if count != lists.tasks:
            raise RuntimeError(f"{count} tasks in place of {lists.tasks}")
        agent.stop()
        begin = time.monotonic()
        agent.start()
        result["restart s"] = time.monotonic() - begin
        result["PSS MiB"] = agent.proportional_memory() / MIB
        probe = subprocess.run([bench.tools / "longhaul-windowprobe"], env={**agent.environment,
                               "QT_QPA_PLATFORM": "offscreen"}, check=True, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, timeout=300)
        result.update({f"window {name}": figure for name, figure in json.loads(probe.stdout).items()})
        return result
    finally:
        agent.stop()


def idle(bench, lists, seconds):
    """One agent with nothing, and one with a list of finished tasks, at the same time."""
    agents = {"empty": Agent(bench.place("idle"), bench.programs), "finished": lists.finished()}
    try:
        time.sleep(10)
        before = {name: agent.wake_ups() for name, agent in agents.items()}
        time.sleep(seconds)
        result = {"seconds": seconds, "tasks": lists.tasks}
        for name, agent in agents.items():
            result[f"{name} wake-ups"] = agent.wake_ups() - before[name]
            result[f"{name} PSS MiB"] = agent.proportional_memory() / MIB
        return result
    finally:
        for agent in agents.values():
            agent.stop()


def resume(bench):
    """kill -9 at half of a file. The first byte counts when the agent has read it from its connection."""
    nginx, size, target = bench.nginx, bench.sizes.huge, bench.new_target()
    nginx.forget()
    agent = Agent(bench.place("resume"), bench.programs)
    try:
        door = nginx.door
        agent.call("add", "-d", str(target), f"http://127.0.0.1:{door}/huge.bin")
        looks = []  # (when, bytes)

        def is_half_there():
            looks.append((time.monotonic(), taken_by(door)))
            return looks[-1][1] >= size / 2

        wait_until(is_half_there, "half of the file", 600, pause=0.001)
        agent.kill()
        end, taken = looks[-1]
        second = taken - max((bytes_ for when, bytes_ in looks if when <= end - 1), default=0)
        wait_until(lambda: taken_by(door) == 0, "the end of the connections")
        begin = time.monotonic()
        agent.launch()
        wait_until(lambda: taken_by(door) > 0, "a byte after the restart", 60, pause=0.001)
        first = time.monotonic() - begin
        wait_until(agent.is_listening, "the agent")
        again = agent.tasks()[0]["bytesReceived"]
        agent.call("wait", "--json", "1")
        bench.compare("longhaul", "huge.bin", target / "huge.bin")
        (target / "huge.bin").unlink()
        return {"size MiB": size / MIB, "first byte s": first, "refetched MiB": (taken - again) / MIB,
                "last second's MiB": second / MIB}
    finally:
        agent.stop()


def hashing(bench):
    """The whole cost of a digest: a download with one beside a download without, and openssl's time."""
    path, url, target = bench.root / "huge.bin", bench.nginx.url("huge.bin"), bench.new_target()
    begin = time.monotonic()
    told = subprocess.run(["openssl", "dgst", "-sha256", "-r", str(path)], check=True, stdout=subprocess.PIPE,
                          text=True)
    result = {"size MiB": path.stat().st_size / MIB, "openssl s": time.monotonic() - begin}
    agent = Agent(bench.place("hash"), bench.programs)
    try:
        words = ["add", "--wait", "-d", str(target)]
        plain = agent.measured(*words, "-o", "plain", url)
        os.unlink(target / "plain")
        proved = agent.measured(*words, "-o", "proved", "--checksum", f"sha256:{told.stdout.split()[0]}", url)
        os.unlink(target / "proved")
        result.update({"plain s": plain.wall, "proved s": proved.wall, "hash s": proved.wall - plain.wall})
        return result
    finally:
        agent.stop()
