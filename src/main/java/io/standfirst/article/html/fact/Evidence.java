package io.standfirst.article.html.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page may mean by one of its facts. A page states a title, date or author in many places,
 * which agree or not: each place is evidence of its kind for what it says, and what has the most
 * evidence, weighed, is believed. The weights of kinds are learnt from pages with known facts (a
 * conditional logit over the candidates of each page); they take the place of a fixed order of
 * sources, which cannot tell that three weak places outweigh a strong one.
 *
 * <p>Cost: linear in the evidence. The first of equals wins.
 *
 * @param <T> how a candidate is told
 */
final class Evidence<T> {
  private static final int MOST = 300;

  private final FactWeights weights;
  private final Map<String, Candidate<T>> candidates = new LinkedHashMap<>();

  Evidence(FactWeights weights) {
    this.weights = weights;
  }

  /**
   * @param key what makes two tellings the same candidate
   * @param tellings the same candidate in the words of each place, strongest evidence first
   * @param kinds kinds of evidence for it
   */
  record Candidate<T>(String key, List<Telling<T>> tellings, Set<String> kinds) {
    T value() {
      return tellings.getFirst().value();
    }

    /** Takes what a comparison with the rest of the page says of this candidate. */
    void compared(String kind) {
      kinds.add(kind);
    }
  }

  /**
   * @param kind of the evidence
   */
  record Telling<T>(T value, String kind, double weight) {}

  /** Takes what a place of some kind tells. */
  void add(String key, T value, String kind) {
    Candidate<T> candidate = candidates.get(key);
    if (candidate == null && candidates.size() < MOST) {
      candidate = new Candidate<>(key, new ArrayList<>(), new LinkedHashSet<>());
      candidates.put(key, candidate);
    }
    if (candidate != null && candidate.kinds().add(kind)) {
      List<Telling<T>> tellings = candidate.tellings();
      double weight = weights.of(kind);
      int place = tellings.size();
      while (place > 0 && tellings.get(place - 1).weight() < weight) {
        place--;
      }
      tellings.add(place, new Telling<>(value, kind, weight));
    }
  }

  /** The candidates in the order in which they were first told. */
  List<Candidate<T>> candidates() {
    return List.copyOf(candidates.values());
  }

  double score(Candidate<T> candidate) {
    return candidate.kinds().stream().mapToDouble(weights::of).sum();
  }

  /** The candidate of the most evidence; null when none has any worth an answer. */
  @Nullable Candidate<T> best() {
    Candidate<T> best = null;
    double most = weights.of("floor");
    for (Candidate<T> candidate : candidates.values()) {
      double score = score(candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }
}
