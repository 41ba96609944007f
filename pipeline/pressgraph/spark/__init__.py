"""The same flow on a cluster, with Apache Spark: the same facts, identifiers and bytes as on one machine, once sorted.

Spark moves rows; what they mean is decided by the same functions as everywhere: the engine states what documents say, identity decides which
things are one, export writes. Each step is kept on disk under ``steps``, from where a run that was ended goes on.
"""
