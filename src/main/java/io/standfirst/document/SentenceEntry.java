package io.standfirst.document;

import io.standfirst.summary.Summary;
import java.util.Map;

/**
 * A sentence of a summary, as documents show it.
 *
 * @param text the sentence
 * @param start its offset in the document's text
 * @param end the offset after it
 * @param sentence its index among the text's sentences
 * @param score from 0 to 1
 * @param reasons what each feature contributed
 */
public record SentenceEntry(
    String text, int start, int end, int sentence, double score, Map<String, Double> reasons) {

  static SentenceEntry of(Summary.Selected selected, String text) {
    var span = selected.sentence().span();
    return new SentenceEntry(
        span.in(text),
        span.start(),
        span.end(),
        selected.sentence().index(),
        selected.score(),
        selected.reasons());
  }

  SentenceEntry at(int[] positions) {
    return new SentenceEntry(text, positions[start], positions[end], sentence, score, reasons);
  }
}
