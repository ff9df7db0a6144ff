package io.standfirst.summary;

import io.standfirst.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Chooses sentences by their ratings: best first, each the less the more of its terms are told
 * already, none that repeats another, and none that leans on a sentence that is not chosen.
 *
 * <p>Penalties only grow while sentences are chosen, so a sentence is rated anew only when it comes
 * to the head of the queue (lazy greedy; Minoux, 1978): n log n in practice, whatever the length.
 */
final class Selection {
  /** What telling the same terms again costs, in log-odds. */
  private static final double REPETITION = 0.6;

  /** Cosine from which two sentences say the same. */
  private static final double SAME = 0.6;

  /** How many chosen sentences a candidate is compared with. */
  private static final int COMPARED = 64;

  private final Profile profile;
  private final double[] values;
  private final TreeMap<Integer, Integer> chosen = new TreeMap<>();
  private final boolean[] covered;
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Candidate c) -> -c.value())
              .thenComparingInt(Candidate::place));

  /** A sentence by its place among the told ones, and what it was worth when last looked at. */
  private record Candidate(int place, double value) {}

  /**
   * A selection of a text.
   *
   * @param values the log-odds of the profile's told sentences, in their order
   */
  Selection(Profile profile, double[] values) {
    this.profile = profile;
    this.values = values;
    covered = new boolean[profile.index().vocabulary()];
    for (int place = 0; place < values.length; place++) {
      if (!leans(place)) {
        queue.add(new Candidate(place, values[place]));
      }
    }
    if (queue.isEmpty() && values.length > 0) {
      queue.add(new Candidate(0, values[0]));
    }
  }

  /** The places of the chosen sentences among the told ones, in the order of the text. */
  List<Integer> choose(Length length) {
    Budget budget = Budget.of(length, profile.text().sentences().size());
    while (!queue.isEmpty() && !budget.isSpent()) {
      Candidate candidate = queue.remove();
      double now = values[candidate.place()] - REPETITION * told(candidate.place());
      if (now < candidate.value() - 1e-9) {
        queue.add(new Candidate(candidate.place(), now));
      } else if (!repeats(candidate.place())
          && (budget.admits(sentence(candidate.place())) || chosen.isEmpty())) {
        take(candidate.place(), budget);
      }
    }
    return new ArrayList<>(chosen.values());
  }

  private void take(int place, Budget budget) {
    Sentence sentence = sentence(place);
    budget.spend(sentence);
    chosen.put(sentence.index(), place);
    for (int term : profile.vectors().terms(sentence.index())) {
      covered[term] = true;
    }
    int next = place + 1;
    if (next < values.length && leans(next) && sentence(next).index() == sentence.index() + 1) {
      queue.add(new Candidate(next, values[next]));
    }
  }

  private Sentence sentence(int place) {
    return profile.told().get(place);
  }

  private boolean leans(int place) {
    return profile.context().leans(sentence(place));
  }

  /** The share of a sentence's terms that are told already. */
  private double told(int place) {
    int[] terms = profile.vectors().terms(sentence(place).index());
    int count = 0;
    for (int term : terms) {
      count += covered[term] ? 1 : 0;
    }
    return terms.length == 0 ? 0 : (double) count / terms.length;
  }

  private boolean repeats(int place) {
    int index = sentence(place).index();
    return chosen.keySet().stream()
        .limit(COMPARED)
        .anyMatch(other -> profile.vectors().cosine(index, other) > SAME);
  }
}
