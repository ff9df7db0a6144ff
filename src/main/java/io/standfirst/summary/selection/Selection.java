package io.standfirst.summary.selection;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Chooses sentences by their ratings: best first, each the less the more of its terms are told
 * already, none that repeats another, and none that leans on a sentence that is not chosen. A
 * sentence that leans is chosen after the one that it leans on, or together with it, and is then
 * worth what they are worth on average.
 *
 * <p>Penalties only grow while sentences are chosen, so a sentence is rated anew only when it comes
 * to the head of the queue (lazy greedy; Minoux, 1978): n log n in practice, whatever the length.
 */
public final class Selection {
  /** What telling the same terms again costs, in log-odds. */
  private static final double REPETITION = 0.6;

  /** Cosine from which two sentences say the same. */
  private static final double SAME = 0.4;

  /** How many chosen sentences a candidate is compared with. */
  private static final int COMPARED = 64;

  /** How many sentences are chosen together at most. */
  private static final int TOGETHER = 3;

  private final Profile profile;
  private final double[] values;
  private final TreeMap<Integer, Integer> chosen = new TreeMap<>();
  private final boolean[] covered;
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Candidate c) -> -c.value())
              .thenComparingInt(Candidate::last)
              .thenComparingInt(Candidate::first));

  /**
   * Sentences in a row, by their places among the told ones, of which all but the first lean; and
   * what they were worth when last looked at.
   */
  private record Candidate(int first, int last, double value) {}

  /**
   * A selection of a text.
   *
   * @param values the log-odds of the profile's told sentences, in their order
   */
  public Selection(Profile profile, double[] values) {
    this.profile = profile;
    this.values = values;
    covered = new boolean[profile.index().vocabulary()];
    for (int place = 0; place < values.length; place++) {
      int first = footing(place);
      if (first >= 0) {
        add(first, place);
      }
    }
    if (queue.isEmpty() && values.length > 0) {
      add(0, 0);
    }
  }

  /** The place of the sentence that a sentence leans on in the end, or its own; -1 for none. */
  private int footing(int place) {
    int first = place;
    while (leans(first)) {
      boolean follows = first > 0 && sentence(first - 1).index() == sentence(first).index() - 1;
      if (!follows || place - first == TOGETHER - 1) {
        return -1;
      }
      first--;
    }
    return first;
  }

  private void add(int first, int last) {
    queue.add(new Candidate(first, last, worth(first, last)));
  }

  private double worth(int first, int last) {
    double sum = 0;
    for (int place = first; place <= last; place++) {
      sum += values[place] - REPETITION * told(place);
    }
    return sum / (last - first + 1);
  }

  /**
   * The places of the chosen sentences among the told ones, in the order of the text.
   *
   * @param budget what the summary may take; spent by this
   */
  public List<Integer> choose(Budget budget) {
    while (!queue.isEmpty() && !budget.isSpent()) {
      Candidate candidate = queue.remove();
      int first = candidate.first();
      int last = candidate.last();
      if (isChosen(first) || isChosen(last)) {
        continue; // what leans on a chosen sentence is a candidate of its own by now
      }
      if (worth(first, last) < candidate.value() - 1e-9) {
        add(first, last);
      } else if (!repeats(first, last)
          && (budget.admits(sentences(first, last)) || (chosen.isEmpty() && first == last))) {
        for (int place = first; place <= last; place++) {
          take(place, budget);
        }
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
      add(next, next);
    }
  }

  private Sentence sentence(int place) {
    return profile.told().get(place);
  }

  private List<Sentence> sentences(int first, int last) {
    return profile.told().subList(first, last + 1);
  }

  private boolean isChosen(int place) {
    return chosen.containsKey(sentence(place).index());
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

  private boolean repeats(int first, int last) {
    return sentences(first, last).stream().anyMatch(this::repeats);
  }

  private boolean repeats(Sentence sentence) {
    return chosen.keySet().stream()
        .limit(COMPARED)
        .anyMatch(other -> profile.vectors().cosine(sentence.index(), other) > SAME);
  }
}
