"""How long tests wait for what must come: only a test that fails waits so long, also on a busy machine."""

PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000
