package io.standfirst.api;

import io.standfirst.article.Article.Warning;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.SentenceEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes documents fit an answer, of which AWS Lambda hands on 6 MB: a text of 500,000 characters
 * can have tens of thousands of sentences and figures, and half a kilobyte is told of each. What is
 * left out is told by the warning {@code TRUNCATED}.
 */
final class AnswerFit {
  /** Sentences of a summary: as many as may be asked for by number. */
  static final int SENTENCES = 1000;

  /** Figures of a text that is not stored; a stored article has no more than fit its item. */
  static final int FIGURES = 1000;

  private AnswerFit() {}

  /** With no more than {@value #SENTENCES} sentences: the best, in the order that they have. */
  static ArticleDocument withFewSentences(ArticleDocument document) {
    List<SentenceEntry> summary = document.summary();
    if (summary == null || summary.size() <= SENTENCES) {
      return document;
    }
    Set<Integer> best =
        summary.stream()
            .sorted(Comparator.comparingDouble(SentenceEntry::score).reversed())
            .limit(SENTENCES)
            .map(SentenceEntry::sentence)
            .collect(Collectors.toCollection(HashSet::new));
    return document
        .withSummary(summary.stream().filter(it -> best.contains(it.sentence())).toList())
        .withWarning(truncated("Only the " + SENTENCES + " best sentences are given."));
  }

  /** With the most key figures: as many as are wanted, and no more than {@value #FIGURES}. */
  static ArticleDocument withFewFigures(ArticleDocument document, int wanted) {
    List<?> figures = document.figures();
    boolean cut = figures != null && Math.min(wanted, figures.size()) > FIGURES;
    ArticleDocument few = document.withTopFigures(Math.min(wanted, FIGURES));
    return cut
        ? few.withWarning(truncated("Only the " + FIGURES + " most key figures are given."))
        : few;
  }

  private static Warning truncated(String message) {
    return new Warning("TRUNCATED", message);
  }
}
