package io.standfirst.figures.rank;

import io.standfirst.figures.Amounts;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the figures of one text stand: in it, in its paragraphs, and among each other. */
final class Places {
  private static final double LEAD_SENTENCES = 4;
  private static final int LAST_PARAGRAPHS = 2;
  private static final double MOST_BEFORE = 5;

  private final AnalysedText text;
  private final Set<Span> firstInSentence = new HashSet<>();
  private final Map<Span, Integer> before = new HashMap<>();
  private final Map<String, List<BigDecimal>> sizes = new HashMap<>();

  Places(AnalysedText text, List<Figure> figures) {
    this.text = text;
    Set<Integer> sentences = new HashSet<>();
    for (Figure figure : figures) {
      if (figure.amount() instanceof Amount.None) {
        continue;
      }
      if (sentences.add(figure.sentence())) {
        firstInSentence.add(figure.span());
      }
      List<BigDecimal> alike = sizes.computeIfAbsent(unit(figure), unit -> new ArrayList<>());
      before.put(figure.span(), alike.size());
      alike.add(Amounts.size(figure.amount()));
    }
    sizes.values().forEach(Collections::sort);
  }

  private static String unit(Figure figure) {
    return figure.unit() == null ? "" : figure.unit().code();
  }

  double early(Figure figure) {
    return 1 - (double) figure.sentence() / Math.max(1, text.sentences().size());
  }

  double lead(Figure figure) {
    return StrictMath.exp(-figure.sentence() / LEAD_SENTENCES);
  }

  boolean isInFirstParagraph(Figure figure) {
    return sentence(figure).paragraph() == 0;
  }

  boolean isInLastParagraphs(Figure figure) {
    return sentence(figure).paragraph() >= text.paragraphs().size() - LAST_PARAGRAPHS;
  }

  boolean opensParagraph(Figure figure) {
    Sentence own = sentence(figure);
    return own.index() == 0 || text.sentences().get(own.index() - 1).paragraph() < own.paragraph();
  }

  private Sentence sentence(Figure figure) {
    return text.sentences().get(figure.sentence());
  }

  boolean isFirstInSentence(Figure figure) {
    return firstInSentence.contains(figure.span());
  }

  double laterOfUnit(Figure figure) {
    return Math.min(MOST_BEFORE, before.getOrDefault(figure.span(), 0)) / MOST_BEFORE;
  }

  double largeOfUnit(Figure figure) {
    List<BigDecimal> alike = sizes.getOrDefault(unit(figure), List.of());
    BigDecimal own = Amounts.size(figure.amount());
    int low = 0;
    int high = alike.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (alike.get(middle).compareTo(own) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return alike.isEmpty() ? 0 : (double) low / alike.size();
  }
}
