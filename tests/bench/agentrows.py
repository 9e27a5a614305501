"""Rows about the agent alone: what it costs to have it, and what it promises after a death."""

import hashlib
import json
import os
import signal
import subprocess
import time

from benchtools import MIB, Agent, wait_until


def idle(folder, programs, seconds):
    agent = Agent(folder, programs)
    try:
        time.sleep(5)
        before = agent.wake_ups()
        time.sleep(seconds)
        return {"seconds": seconds, "wake-ups": agent.wake_ups() - before,
                "PSS MiB": agent.proportional_memory() / MIB}
    finally:
        agent.stop()


def big_list(folder, programs, tasks):
    """So many queued tasks: added, listed, and read again after a restart."""
    agent = Agent(folder, programs)
    try:
        listing = folder / "links.txt"
        listing.write_text("".join(f"http://127.0.0.1:9/{number}.bin\n" for number in range(tasks)))
        begin = time.monotonic()
        agent.call("add", "--paused", "--input", str(listing))
        result = {"tasks": tasks, "added s": time.monotonic() - begin}
        begin = time.monotonic()
        count = len(json.loads(agent.answer("list", "--json"))["tasks"])
        result["list --json s"] = time.monotonic() - begin
        if count != tasks:
            raise RuntimeError(f"{count} tasks in place of {tasks}")
        agent.stop()
        begin = time.monotonic()
        agent.start()
        result["restart s"] = time.monotonic() - begin
        result["PSS MiB"] = agent.proportional_memory() / MIB
        return result
    finally:
        agent.stop()


def resume(folder, programs, url, size, target):
    """kill -9 at half of a file."""
    agent = Agent(folder, programs)
    try:
        agent.call("add", "-d", str(target), url)

        def received():
            return json.loads(agent.answer("list", "--json"))["tasks"][0]["bytesReceived"]

        wait_until(lambda: received() >= size / 2, "half of the file", 600)
        os.kill(agent.process.pid, signal.SIGKILL)
        agent.process.wait()
        begin = time.monotonic()
        agent.start()
        before = received()
        wait_until(lambda: received() > before, "a byte after the restart", 60)
        first = time.monotonic() - begin
        agent.call("wait", "1")
        return {"size MiB": size / MIB, "first byte s": first}
    finally:
        agent.stop()


def hashing(folder, programs, url, path, target):
    """The whole cost of a digest: a download with one beside a download without, and openssl's time."""
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    begin = time.monotonic()
    subprocess.run(["openssl", "dgst", "-sha256", str(path)], check=True, stdout=subprocess.DEVNULL)
    result = {"openssl s": time.monotonic() - begin}
    agent = Agent(folder, programs)
    try:
        plain = agent.measured("add", "--wait", "-d", str(target), "-o", "plain", url)
        proved = agent.measured("add", "--wait", "-d", str(target), "-o", "proved", "--checksum", f"sha256:{digest}", url)
        result["hash s"] = proved.wall - plain.wall
        return result
    finally:
        agent.stop()
