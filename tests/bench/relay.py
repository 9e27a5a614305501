"""A relay on loopback that passes everything on later: a server that is far away. Told to stop, it writes what it has
seen into a file: for each connection when it came, and when the first bytes of the request and of the answer passed,
and when bytes of any answer passed; seconds of one clock."""

import asyncio
import json
import pathlib
import signal
import sys
import time

PIECE = 64 * 1024
MOST_WAITING = 1024  # pieces on their way, as a network has them


class Sightings:
    def __init__(self):
        self.connections = []
        self.answered = []  # when bytes were handed to a client

    def connection(self, came):
        self.connections.append({"came": came, "request": None, "answer": None})
        return self.connections[-1]

    def first(self, connection, name):
        if connection[name] is None:
            connection[name] = time.monotonic()

    def write(self, path):
        path.write_text(json.dumps({"connections": self.connections, "answered": self.answered}))


async def carry(reader, writer, delay, taken, passed):
    """`taken` and `passed` are called when bytes were read, and when they were handed on."""
    line = asyncio.Queue(MOST_WAITING)

    async def take():
        while True:
            piece = await reader.read(PIECE)
            if piece:
                taken()
            await line.put((time.monotonic() + delay, piece))
            if not piece:
                return

    taking = asyncio.create_task(take())
    try:
        while True:
            due, piece = await line.get()
            await asyncio.sleep(max(0, due - time.monotonic()))
            if not piece:
                break
            writer.write(piece)
            passed()
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except (ConnectionError, OSError):
        pass
    finally:
        taking.cancel()


async def main(port, server_port, round_trip, path):
    delay = round_trip / 2
    seen = Sightings()

    async def serve(reader, writer):
        await asyncio.sleep(round_trip)  # the handshake of a real connection
        connection = seen.connection(time.monotonic())

        def answer_passed():
            seen.first(connection, "answer")
            seen.answered.append(time.monotonic())

        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", server_port)
        await asyncio.gather(carry(reader, far_writer, delay, lambda: seen.first(connection, "request"), lambda: None),
                             carry(far_reader, writer, delay, lambda: None, answer_passed), return_exceptions=True)
        far_writer.close()
        writer.close()

    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    server = await asyncio.start_server(serve, "127.0.0.1", port)
    await stop.wait()
    server.close()
    seen.write(path)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), pathlib.Path(sys.argv[4])))
