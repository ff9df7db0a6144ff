package io.standfirst.summary.focus;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Sentence;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well each sentence answers a query: by the query's terms and phrases, each by its rarity, and
 * a little by the terms that keep them company in this text (local expansion, after Xu and Croft,
 * 1996). Linear in the text for each phrase.
 */
public final class QueryFocus {
  private static final int EXPANSION = 6;
  private static final double EXPANSION_WEIGHT = 0.15;

  /** What a full match is worth, in log-odds: enough to outweigh any rank of the text's own. */
  private static final double MATCH = 8;

  private final Profile profile;
  private final DocumentFrequencies frequencies;
  private final Map<Integer, Double> terms = new HashMap<>();
  private final Map<Sentence, Double> phrases = new HashMap<>();
  private final Set<Sentence> answering = new HashSet<>();
  private final double total;

  public QueryFocus(Profile profile, String asked, DocumentFrequencies frequencies) {
    this.profile = profile;
    this.frequencies = frequencies;
    Query query = Query.of(asked, profile.text().language());
    double sum = 0;
    for (String key : query.terms()) {
      int term = profile.index().number(key);
      double weight = term < 0 ? frequencies.rarity(key) : rarity(term);
      sum += weight;
      if (term >= 0) {
        terms.put(term, weight);
      }
    }
    for (List<String> phrase : query.phrases()) {
      double weight = 0;
      for (String stem : phrase) {
        weight += frequencies.rarity(stem);
      }
      sum += weight;
      find(phrase, weight);
    }
    total = sum;
    for (Sentence sentence : profile.told()) {
      if (matched(sentence) > 0) {
        answering.add(sentence);
      }
    }
    expand();
  }

  private double rarity(int term) {
    return frequencies.rarity(profile.index().form(term));
  }

  private void find(List<String> phrase, double weight) {
    for (Sentence sentence : profile.told()) {
      if (Collections.indexOfSubList(profile.text().stems(sentence), phrase) >= 0) {
        phrases.merge(sentence, weight, Double::sum);
      }
    }
  }

  /** The weight of what a sentence has of the query. */
  private double matched(Sentence sentence) {
    double found = phrases.getOrDefault(sentence, 0.0);
    for (int term : profile.vectors().terms(sentence.index())) {
      found += terms.getOrDefault(term, 0.0);
    }
    return found;
  }

  /** Adds the terms that stand most often in the sentences that answer. */
  private void expand() {
    Set<Integer> asked = Set.copyOf(terms.keySet());
    Map<Integer, Double> company = new HashMap<>();
    for (Sentence sentence : profile.told()) {
      if (answering.contains(sentence)) {
        double share = matched(sentence) / total;
        for (int term : profile.vectors().terms(sentence.index())) {
          if (!asked.contains(term)) {
            company.merge(term, share * rarity(term), Double::sum);
          }
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

  /** Whether any sentence that can be told has a term or a phrase of the query. */
  public boolean matches() {
    return !answering.isEmpty();
  }

  /** What the query adds to a sentence's log-odds. */
  public double worth(Sentence sentence) {
    return matches() ? MATCH * matched(sentence) / total : 0;
  }
}
