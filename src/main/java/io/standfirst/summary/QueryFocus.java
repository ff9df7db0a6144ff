package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well each sentence answers a query: by the query's terms, each by its rarity, and a little by
 * the terms that keep them company in this text (local expansion, after Xu and Croft, 1996).
 */
final class QueryFocus {
  private static final int EXPANSION = 6;
  private static final double EXPANSION_WEIGHT = 0.15;

  /** What a full match is worth, in log-odds: enough to outweigh any rank of the text's own. */
  private static final double MATCH = 8;

  private final Profile profile;
  private final DocumentFrequencies frequencies;
  private final Map<Integer, Double> terms = new HashMap<>();
  private final double total;
  private final String literal;

  QueryFocus(Profile profile, String query, DocumentFrequencies frequencies) {
    this.profile = profile;
    this.frequencies = frequencies;
    literal = query.strip().toLowerCase(Locale.ROOT);
    AnalysedText asked = AnalysedText.of(query, profile.text().language());
    String[] keys = TermIndex.keys(asked.tokens(), asked.stems(), asked.stopWords());
    double sum = 0;
    for (String key : new LinkedHashSet<>(List.of(keys))) {
      if (!key.isEmpty()) {
        int term = profile.index().number(key);
        double weight = term < 0 ? frequencies.rarity(key) : rarity(term);
        sum += weight;
        if (term >= 0) {
          terms.put(term, weight);
        }
      }
    }
    total = sum;
    expand();
  }

  private double rarity(int term) {
    return frequencies.rarity(profile.index().form(term));
  }

  /** Adds the terms that stand most often in the sentences of the query's terms. */
  private void expand() {
    Set<Integer> asked = Set.copyOf(terms.keySet());
    Map<Integer, Double> company = new HashMap<>();
    for (Sentence sentence : profile.told()) {
      int[] distinct = profile.vectors().terms(sentence.index());
      double matched = 0;
      for (int term : distinct) {
        matched += asked.contains(term) ? 1 : 0;
      }
      for (int term : distinct) {
        if (matched > 0 && !asked.contains(term)) {
          company.merge(term, matched * rarity(term), Double::sum);
        }
      }
    }
    company.entrySet().stream()
        .filter(entry -> profile.index().sentences(entry.getKey()) > 1)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(EXPANSION)
        .forEach(entry -> terms.put(entry.getKey(), EXPANSION_WEIGHT * rarity(entry.getKey())));
  }

  /** Whether any sentence has a term of the query. */
  boolean matches() {
    return !terms.isEmpty()
        || (total == 0
            && !literal.isEmpty()
            && profile.text().text().toLowerCase(Locale.ROOT).contains(literal));
  }

  /** What the query adds to a sentence's log-odds. */
  double worth(Sentence sentence) {
    if (total == 0) {
      String words = sentence.span().in(profile.text().text()).toLowerCase(Locale.ROOT);
      return matches() && words.contains(literal) ? MATCH : 0;
    }
    double found = 0;
    for (int term : profile.vectors().terms(sentence.index())) {
      found += terms.getOrDefault(term, 0.0);
    }
    return MATCH * found / total;
  }
}
