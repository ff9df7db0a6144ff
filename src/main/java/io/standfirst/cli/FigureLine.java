package io.standfirst.cli;

import io.standfirst.document.FigureEntry;
import java.util.StringJoiner;

/** What is said of a figure besides its words: what it counts, when, and who says so. */
final class FigureLine {
  private FigureLine() {}

  static String about(FigureEntry figure) {
    StringJoiner about = new StringJoiner("; ");
    if (figure.what() != null && !figure.text().contains(figure.what())) {
      about.add(figure.what());
    }
    if (figure.when() != null && !figure.text().contains(figure.when().text())) {
      about.add(figure.when().text());
    }
    if (figure.source() != null) {
      about.add("says " + figure.source());
    }
    if (!figure.certainty().equals("stated")) {
      about.add(figure.certainty());
    }
    return about.toString();
  }
}
