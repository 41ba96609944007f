"""Organizations to their records in the register of research organizations (ROR).

A dump becomes an index (:mod:`~pressgraph.link.importing`, :mod:`~pressgraph.link.index`). Names that compare (:mod:`~pressgraph.link.words`) give
candidates in it (:mod:`~pressgraph.link.candidates`), which evidence (:mod:`~pressgraph.link.evidence`) is weighed for: of a text that may name
several (:mod:`~pressgraph.link.matching`), or of the organizations of an announcement (:mod:`~pressgraph.link.entities`).
"""
