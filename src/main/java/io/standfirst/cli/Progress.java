package io.standfirst.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** A bar on the terminal: how many of the files are done. Nothing where there is no terminal. */
final class Progress {
  private static final int WIDTH = 30;

  private final int total;
  private final boolean shown;
  private final PrintWriter err;
  private int done;

  private Progress(int total, boolean shown, PrintWriter err) {
    this.total = total;
    this.shown = shown;
    this.err = err;
  }

  /** A bar when there is more than one file and a person to see it. */
  static Progress of(int total, PrintWriter err) {
    boolean seen = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Progress(total, total > 1 && seen, err);
  }

  void step() {
    done++;
    if (shown && done < total) {
      int full = WIDTH * done / total;
      err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + "/" + total);
      err.flush();
    }
  }

  /** Takes the bar away, so that something else can be printed. */
  void clear() {
    if (shown && done > 0) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
