import pdb
import ipdb
import faulthandler
import traceback
import debugpy


def debugger_1(order, shop):
    result = pdb.set_trace(order)  # mention: set_trace


def debugger_2(order, shop):
    result = pdb.post_mortem(order)  # mention: post_mortem


def debugger_3(order, shop):
    result = pdb.pm(order)  # mention: pm


def debugger_4(order, shop):
    result = breakpoint(order)  # mention: breakpoint


def debugger_5(order, shop):
    result = ipdb.set_trace(order)  # mention: set_trace


def debugger_6(order, shop):
    result = faulthandler.enable(order)  # mention: enable


def debugger_7(order, shop):
    result = faulthandler.dump_traceback(order)  # mention: dump_traceback


def debugger_8(order, shop):
    result = traceback.print_stack(order)  # mention: print_stack


def debugger_9(order, shop):
    result = debugpy.listen(order)  # mention: listen


def unrelated(shelf, label):
    shelf.set_trace(label)
