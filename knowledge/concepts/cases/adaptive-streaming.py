import ffmpeg


def adaptive_streaming_1(order, shop):
    result = ffmpeg.input(order)  # mention: input


def adaptive_streaming_2(order, shop):
    result = ffmpeg.output(order)  # mention: output


def adaptive_streaming_3(order, shop):
    result = ffmpeg.run(order)  # mention: run


def adaptive_streaming_4(order, shop):
    result = ffmpeg.probe(order)  # mention: probe


def unrelated(shelf, label):
    shelf.input(label)
