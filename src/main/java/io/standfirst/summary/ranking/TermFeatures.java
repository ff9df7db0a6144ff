package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Profile;
import io.standfirst.summary.profile.TermIndex;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What a sentence's terms are worth: to the text, to its title, to its opening. */
final class TermFeatures {
  private static final int TOP = 10;
  private static final int LEAD = 3;

  private final Profile profile;
  private final TermIndex index;
  private final double[] rarity;
  private final double[] weight;
  private final int[] first;
  private final int[] last;
  private final boolean[] top;
  private final long[] pairs;
  private final Set<Integer> titleTerms;
  private final double totalWeight;
  private final double[] opening;
  private final double[] lead;

  TermFeatures(Profile profile, DocumentFrequencies frequencies) {
    this.profile = profile;
    index = profile.index();
    int vocabulary = index.vocabulary();
    rarity = new double[vocabulary];
    weight = new double[vocabulary];
    first = new int[vocabulary];
    last = new int[vocabulary];
    Arrays.fill(first, -1);
    double total = 0;
    for (int term = 0; term < vocabulary; term++) {
      rarity[term] = frequencies.rarity(index.form(term));
      weight[term] = (index.occurrences(term) - 1) * rarity[term];
      total += weight[term];
    }
    totalWeight = total;
    for (int s = 0; s < index.size(); s++) {
      for (int term : index.terms(s)) {
        first[term] = first[term] < 0 ? s : first[term];
        last[term] = s;
      }
    }
    top = new boolean[vocabulary];
    IntStream.range(0, vocabulary)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer t) -> -weight[t]))
        .limit(TOP)
        .forEach(t -> top[t] = true);
    pairs = pairs();
    titleTerms = titleTerms();
    opening = new double[vocabulary];
    lead = new double[vocabulary];
    profile.vectors().add(profile.told().getFirst().index(), 1, opening);
    profile.told().stream()
        .limit(LEAD)
        .forEach(sentence -> profile.vectors().add(sentence.index(), 1 / Math.sqrt(LEAD), lead));
  }

  void fill(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      fill(profile.told().get(i).index(), rows[i]);
    }
  }

  private void fill(int sentence, double[] row) {
    int[] distinct = profile.vectors().terms(sentence);
    double count = Math.max(1, distinct.length);
    double frequency = 0;
    double covered = 0;
    double highest = 0;
    double rare = 0;
    double introduced = 0;
    int tops = 0;
    int fresh = 0;
    int later = 0;
    int titled = 0;
    for (int term : distinct) {
      double log = StrictMath.log(index.occurrences(term));
      frequency += log;
      highest = Math.max(highest, log);
      covered += weight[term];
      rare += rarity[term];
      tops += top[term] ? 1 : 0;
      fresh += first[term] == sentence ? 1 : 0;
      introduced += first[term] == sentence ? log * rarity[term] : 0;
      later += last[term] > sentence ? 1 : 0;
      titled += titleTerms.contains(term) ? 1 : 0;
    }
    row[Feature.TERMS.column()] = distinct.length;
    row[Feature.MEAN_FREQUENCY.column()] = frequency / count;
    row[Feature.COVERED_WEIGHT.column()] = totalWeight == 0 ? 0 : covered / totalWeight;
    row[Feature.NEW_KEY_TERMS.column()] = introduced;
    row[Feature.TOP_TERMS.column()] = tops;
    row[Feature.HIGHEST_FREQUENCY.column()] = highest;
    row[Feature.REPEATED_PAIRS.column()] = repeatedPairs(sentence);
    row[Feature.NEW_TERMS.column()] = fresh / count;
    row[Feature.LATER_TERMS.column()] = later / count;
    row[Feature.RARITY.column()] = rare / count;
    row[Feature.RARE_WEIGHT.column()] = rare;
    row[Feature.TITLE_COVERED.column()] =
        titleTerms.isEmpty() ? -1 : (double) titled / titleTerms.size();
    row[Feature.TITLE_SHARE.column()] = titleTerms.isEmpty() ? -1 : titled / count;
    row[Feature.TITLE_TERMS.column()] = titleTerms.isEmpty() ? -1 : titled;
    row[Feature.LIKE_FIRST.column()] = profile.vectors().dot(sentence, opening);
    row[Feature.LIKE_LEAD.column()] = profile.vectors().dot(sentence, lead);
  }

  private int repeatedPairs(int sentence) {
    int[] terms = index.terms(sentence);
    int repeated = 0;
    for (int i = 1; i < terms.length; i++) {
      long pair = pair(terms[i - 1], terms[i]);
      int at = Arrays.binarySearch(pairs, pair);
      boolean before = at > 0 && pairs[at - 1] == pair;
      boolean after = at + 1 < pairs.length && pairs[at + 1] == pair;
      repeated += before || after ? 1 : 0;
    }
    return repeated;
  }

  private long[] pairs() {
    long[] all = new long[Math.max(0, IntStream.of(occurrences()).sum())];
    int count = 0;
    for (int s = 0; s < index.size(); s++) {
      int[] terms = index.terms(s);
      for (int i = 1; i < terms.length; i++) {
        all[count++] = pair(terms[i - 1], terms[i]);
      }
    }
    long[] sorted = Arrays.copyOf(all, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private int[] occurrences() {
    return IntStream.range(0, index.vocabulary()).map(index::occurrences).toArray();
  }

  private static long pair(int left, int right) {
    return ((long) left << 32) | right;
  }

  /** The title's terms that the text has. */
  private Set<Integer> titleTerms() {
    String title = profile.title();
    if (title == null) {
      return Set.of();
    }
    AnalysedText text = AnalysedText.of(title, profile.text().language());
    Set<Integer> terms = new HashSet<>();
    for (String key : TermIndex.keys(text.tokens(), text.stems(), text.stopWords())) {
      if (index.number(key) >= 0) {
        terms.add(index.number(key));
      }
    }
    return terms;
  }
}
