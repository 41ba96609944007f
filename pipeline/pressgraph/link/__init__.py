"""Organizations to their records in the register of research organizations (ROR).

A dump becomes an index (:mod:`importing`, :mod:`index`); names that compare (:mod:`words`) give candidates in it, which a text and its places
decide between (:mod:`matching`); the entities of an announcement get links (:mod:`entities`).
"""
