"""What spark-submit is given: the arguments of `pressgraph spark`."""

import sys

from pressgraph.cli import main

main(["spark", *sys.argv[1:]])
