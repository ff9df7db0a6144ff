package io.standfirst.summary.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much each sentence belongs to the summaries that are nearly best: over all triples of the
 * sentences that match best by themselves, weighted by how close each comes to the best one. Less
 * noisy than the one best triple, which often leads by a word.
 */
final class Labels {
  private static final int CHOSEN = 3;
  private static final int CANDIDATES = 12;
  private static final double TEMPERATURE = 0.02;

  /** What the share of sentences that a person chose counts, next to ROUGE. */
  private static final double EXTRACT = 0.05;

  private final List<List<String>> sentences;
  private final List<String> reference;
  private final Set<List<String>> extract;

  Labels(List<List<String>> sentences, List<String> reference, Set<List<String>> extract) {
    this.sentences = sentences;
    this.reference = reference;
    this.extract = extract;
  }

  double[] find() {
    double[] labels = new double[sentences.size()];
    List<Integer> likely =
        IntStream.range(0, labels.length)
            .boxed()
            .sorted(Comparator.comparingDouble(it -> -Rouge.mean(sentences.get(it), reference)))
            .limit(CANDIDATES)
            .sorted()
            .toList();
    if (likely.size() <= CHOSEN) {
      likely.forEach(place -> labels[place] = 1);
      return labels;
    }
    List<List<Integer>> triples = triples(likely);
    List<Double> scores = triples.stream().map(this::score).toList();
    double best = Collections.max(scores);
    double total = 0;
    for (double score : scores) {
      total += StrictMath.exp((score - best) / TEMPERATURE);
    }
    for (int i = 0; i < triples.size(); i++) {
      double weight = StrictMath.exp((scores.get(i) - best) / TEMPERATURE) / total;
      triples.get(i).forEach(place -> labels[place] = Math.min(1, labels[place] + weight));
    }
    return labels;
  }

  private static List<List<Integer>> triples(List<Integer> of) {
    List<List<Integer>> triples = new ArrayList<>();
    for (int a = 0; a < of.size(); a++) {
      for (int b = a + 1; b < of.size(); b++) {
        for (int c = b + 1; c < of.size(); c++) {
          triples.add(List.of(of.get(a), of.get(b), of.get(c)));
        }
      }
    }
    return triples;
  }

  private double score(List<Integer> triple) {
    List<String> words = new ArrayList<>();
    int agreed = 0;
    for (int place : triple) {
      words.addAll(sentences.get(place));
      agreed += extract.contains(sentences.get(place)) ? 1 : 0;
    }
    double shared = extract.isEmpty() ? 0 : 2.0 * agreed / (CHOSEN + extract.size());
    return Rouge.mean(words, reference) + EXTRACT * shared;
  }
}
