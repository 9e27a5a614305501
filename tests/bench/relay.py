"""A relay on loopback that passes everything on later: a server that is far away."""

import asyncio
import sys
import time

PIECE = 64 * 1024
MOST_WAITING = 1024  # pieces on their way, as a network has them


async def carry(reader, writer, delay):
    line = asyncio.Queue(MOST_WAITING)

    async def take():
        while True:
            piece = await reader.read(PIECE)
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
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except (ConnectionError, OSError):
        pass
    finally:
        taking.cancel()


async def main(port, server_port, round_trip):
    delay = round_trip / 2

    async def serve(reader, writer):
        await asyncio.sleep(round_trip)  # the handshake of a real connection
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", server_port)
        await asyncio.gather(carry(reader, far_writer, delay), carry(far_reader, writer, delay),
                             return_exceptions=True)
        far_writer.close()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])))
