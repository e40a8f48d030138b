from ..lookups import *
