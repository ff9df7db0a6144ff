package io.standfirst.summary;

import io.standfirst.text.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences that tell an article.
 *
 * @param sentences in the order that was asked for; empty only for a text without a sentence
 * @param queryMatched false when a query was asked and no sentence has any of its terms
 */
public record Summary(List<Selected> sentences, boolean queryMatched) {
  public Summary {
    sentences = List.copyOf(sentences);
  }

  /**
   * A chosen sentence.
   *
   * @param sentence the sentence
   * @param score from 0 to 1, four decimals
   * @param reasons what each named feature contributed, the largest first
   */
  public record Selected(Sentence sentence, double score, Map<String, Double> reasons) {
    public Selected {
      reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
  }
}
