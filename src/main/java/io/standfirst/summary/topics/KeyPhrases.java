package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Decimals;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a text that say what it is about: its noun phrases ({@link PhraseScanner}) and its
 * names, by how often they stand, how early, and how rare their words are in news (tf-idf over
 * candidate phrases; Hasan and Ng, "Conundrums in unsupervised keyphrase extraction", 2010). Forms
 * of a phrase count as one; a phrase within another is left out, unless it stands mostly alone.
 */
final class KeyPhrases {
  private static final int CANDIDATES = 200;

  /** What a single mention counts. */
  private static final double ONCE = 0.35;

  /** How much more a phrase counts for each further word. */
  private static final double WORD = 0.45;

  /** How much more a phrase counts that stands in the opening. */
  private static final double EARLY = 0.3;

  private static final double NAME = 0.75;
  private static final int OPENING = 3;

  private final List<Phrase> ranked;

  private KeyPhrases(List<Phrase> ranked) {
    this.ranked = ranked;
  }

  /** A candidate: its words in lower case between spaces, as it stands, and what it is worth. */
  private record Phrase(String words, String text, double score) {
    static Phrase of(List<String> words, String text, double score) {
      return new Phrase(" " + String.join(" ", words) + " ", text, score);
    }

    boolean overlaps(Phrase other) {
      return words.contains(other.words) || other.words.contains(words);
    }
  }

  private static final class Count {
    final List<String> words;
    final double rarity;
    final int sentence;
    String text;
    boolean whole;
    int occurrences;

    Count(List<String> words, String text, double rarity, int sentence) {
      this.words = words;
      this.text = text;
      this.rarity = rarity;
      this.sentence = sentence;
    }
  }

  static KeyPhrases of(AnalysedText text, Names names, DocumentFrequencies frequencies) {
    Map<List<String>, Count> counts = count(text, frequencies);
    List<Phrase> ranked = new ArrayList<>();
    Set<String> nameWords = new HashSet<>();
    for (Names.Named name : names.all()) {
      nameWords.addAll(name.words);
      double rarity = 0;
      for (String word : name.words) {
        rarity = Math.max(rarity, frequencies.rarity(word));
      }
      double mentions = name.count == 1 ? ONCE : name.count;
      ranked.add(Phrase.of(name.words, name.text, NAME * mentions * rarity));
    }
    Set<List<String>> parts = partsOfRepeated(counts);
    counts.forEach(
        (stems, count) -> {
          boolean told = count.occurrences > 1 || isTold(count);
          if (told && !parts.contains(stems) && !isNamed(count, nameWords)) {
            ranked.add(Phrase.of(count.words, count.text, score(stems, count)));
          }
        });
    ranked.sort(Comparator.comparingDouble((Phrase phrase) -> -phrase.score));
    return new KeyPhrases(ranked);
  }

  /** A phrase of one mention says something when it is a whole one, or stands in the opening. */
  private static boolean isTold(Count count) {
    return count.whole && (count.words.size() > 1 || count.sentence == 0);
  }

  /** Names, which are counted as such, and what stands beside one ("striker Jones"). */
  private static boolean isNamed(Count count, Set<String> names) {
    boolean any = count.words.stream().anyMatch(names::contains);
    return names.containsAll(count.words)
        || names.contains(count.words.getLast())
        || (count.occurrences == 1 && any);
  }

  private static Map<List<String>, Count> count(
      AnalysedText text, DocumentFrequencies frequencies) {
    Map<List<String>, Count> counts = new LinkedHashMap<>();
    PhraseScanner scanner = new PhraseScanner(text);
    for (Sentence sentence : text.sentences()) {
      List<String> stems = text.stems(sentence);
      scanner.scan(
          sentence,
          found -> {
            List<String> key = stems.subList(found.from(), found.to());
            Count count = counts.get(key);
            if (count == null) {
              double rarity = rarity(found.phrase(), frequencies);
              List<String> words =
                  found.phrase().stream().map(it -> CapitalUse.base(it.form())).toList();
              count = new Count(words, quoted(text, found.phrase()), rarity, sentence.index());
              counts.put(List.copyOf(key), count);
            }
            count.occurrences++;
            count.whole |= found.whole();
            int start = found.phrase().getFirst().span().start();
            if (Character.isUpperCase(count.text.charAt(0))
                && Character.isLowerCase(text.text().charAt(start))) {
              count.text = quoted(text, found.phrase());
            }
          });
    }
    return counts;
  }

  private static double rarity(List<Token> phrase, DocumentFrequencies frequencies) {
    double sum = 0;
    for (Token token : phrase) {
      sum += frequencies.rarity(CapitalUse.base(token.form()));
    }
    return sum / phrase.size();
  }

  private static String quoted(AnalysedText text, List<Token> phrase) {
    String quoted =
        text.text().substring(phrase.getFirst().span().start(), phrase.getLast().span().end());
    return quoted.endsWith("'s") || quoted.endsWith("’s")
        ? quoted.substring(0, quoted.length() - 2)
        : quoted;
  }

  /** Phrases most of whose mentions stand within one longer phrase that is repeated. */
  private static Set<List<String>> partsOfRepeated(Map<List<String>, Count> counts) {
    Set<List<String>> parts = new HashSet<>();
    counts.forEach(
        (stems, count) -> {
          for (int from = 0; count.occurrences > 1 && from < stems.size(); from++) {
            for (int to = from + 1; to <= stems.size(); to++) {
              List<String> part = stems.subList(from, to);
              Count whole = counts.get(part);
              if (whole != null
                  && part.size() < stems.size()
                  && 2 * count.occurrences >= whole.occurrences) {
                parts.add(List.copyOf(part));
              }
            }
          }
        });
    return parts;
  }

  private static double score(List<String> stems, Count count) {
    double mentions = count.occurrences == 1 ? ONCE : count.occurrences;
    double early = count.sentence < OPENING ? 1 + EARLY : 1;
    return mentions * count.rarity * early * (1 + WORD * (stems.size() - 1));
  }

  /** The best phrases, at most {@code limit}, scored against the best. */
  List<KeyPhrase> best(int limit) {
    List<Phrase> chosen = new ArrayList<>();
    for (Phrase phrase : ranked.subList(0, Math.min(CANDIDATES, ranked.size()))) {
      if (chosen.size() < limit && chosen.stream().noneMatch(phrase::overlaps)) {
        chosen.add(phrase);
      }
    }
    return chosen.stream()
        .map(it -> new KeyPhrase(it.text, Decimals.four(it.score / chosen.getFirst().score)))
        .toList();
  }
}
