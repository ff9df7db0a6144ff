package io.standfirst.figures;

import io.standfirst.text.Span;
import java.util.List;

/** Copies of figures with one part changed. */
final class Figures {
  private Figures() {}

  static Figure withOccurrences(Figure figure, List<Span> occurrences) {
    return copy(figure, occurrences, figure.rank(), figure.score());
  }

  static Figure ranked(Figure figure, int rank, double score) {
    return copy(figure, figure.occurrences(), rank, score);
  }

  private static Figure copy(Figure figure, List<Span> occurrences, int rank, double score) {
    return new Figure(
        figure.span(),
        figure.text(),
        figure.sentence(),
        figure.kind(),
        figure.amount(),
        figure.bound(),
        figure.direction(),
        figure.unit(),
        figure.what(),
        figure.when(),
        figure.source(),
        figure.certainty(),
        figure.alternatives(),
        occurrences,
        rank,
        score);
  }
}
