package io.standfirst.figures.check;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds the figures of a text against one another: a percentage and its parts, a change and its
 * ends, a total and its parts, two currencies at one rate. Allows for rounding and for bounds, and
 * says nothing where the text leaves room. Linear in the figures.
 */
public final class FigureChecks {
  private static final int MOST = 10;
  private static final List<FigureCheck> CHECKS =
      List.of(
          new WayCheck(),
          new FoldVerbCheck(),
          new ChangeCheck(),
          new ShareCheck(),
          new TotalCheck());

  private FigureChecks() {}

  /** What does not agree in a text's figures, at most ten, in the order of the text. */
  public static List<Disagreement> of(AnalysedText text, List<Figure> figures) {
    List<Telling> tellings = tellings(text, figures);
    List<Disagreement> found = new ArrayList<>();
    int from = 0;
    while (from < tellings.size() && found.size() < MOST) {
      Sentence sentence = text.sentenceAt(tellings.get(from).span().start());
      int to = from + 1;
      while (to < tellings.size()
          && sentence != null
          && sentence.span().contains(tellings.get(to).span())) {
        to++;
      }
      for (FigureCheck check : CHECKS) {
        found.addAll(check.of(tellings.subList(from, to)));
      }
      from = to;
    }
    found.addAll(ExchangeCheck.of(tellings));
    return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
  }

  private static List<Telling> tellings(AnalysedText text, List<Figure> figures) {
    List<Telling> tellings = new ArrayList<>();
    for (Figure figure : figures) {
      if (!(figure.amount() instanceof Amount.None)) {
        for (Span span : figure.occurrences()) {
          tellings.add(new Telling(figure, span, text.text()));
        }
      }
    }
    tellings.sort(Comparator.comparingInt(telling -> telling.span().start()));
    return tellings;
  }
}
