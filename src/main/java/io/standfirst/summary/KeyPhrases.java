package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  private record Phrase(List<String> words, String text, double score) {
    boolean within(Phrase other) {
      return (" " + String.join(" ", other.words) + " ")
          .contains(" " + String.join(" ", words) + " ");
    }
  }

  private static final class Count {
    final double rarity;
    final int sentence;
    String text;
    boolean whole;
    int occurrences;

    Count(String text, double rarity, int sentence) {
      this.text = text;
      this.rarity = rarity;
      this.sentence = sentence;
    }

    void add(String form, boolean isWhole) {
      occurrences++;
      whole |= isWhole;
      if (Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(form.charAt(0))) {
        text = form;
      }
    }
  }

  static KeyPhrases of(AnalysedText text, DocumentFrequencies frequencies) {
    Map<List<String>, Count> counts = count(text, frequencies);
    List<Phrase> ranked = new ArrayList<>();
    Set<String> nameWords = new HashSet<>();
    for (Names.Named name : Names.of(text).all()) {
      nameWords.addAll(name.words);
      double rarity = 0;
      for (String word : name.words) {
        rarity = Math.max(rarity, frequencies.rarity(word));
      }
      double mentions = name.count == 1 ? ONCE : name.count;
      ranked.add(new Phrase(name.words, name.text, NAME * mentions * rarity));
    }
    Set<List<String>> parts = partsOfRepeated(counts);
    counts.forEach(
        (stems, count) -> {
          List<String> words = List.of(count.text.toLowerCase(Locale.ROOT).split("[ -]"));
          boolean alone = count.occurrences > 1 || isTold(words, count);
          if (alone && !parts.contains(stems) && !isNamed(words, count, nameWords)) {
            ranked.add(new Phrase(words, count.text, score(stems, count)));
          }
        });
    ranked.sort(Comparator.comparingDouble((Phrase phrase) -> -phrase.score));
    return new KeyPhrases(ranked);
  }

  /** A phrase of one mention says something when it is a whole one, or stands in the opening. */
  private static boolean isTold(List<String> words, Count count) {
    return count.whole && (words.size() > 1 || count.sentence == 0);
  }

  /** Names, which are counted as such, and what stands beside one ("striker Jones"). */
  private static boolean isNamed(List<String> words, Count count, Set<String> names) {
    boolean any = words.stream().anyMatch(names::contains);
    return names.containsAll(words)
        || names.contains(words.getLast())
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
            if (!isEmpty(found.phrase(), text)) {
              String form = quoted(text, found.phrase());
              counts
                  .computeIfAbsent(
                      List.copyOf(stems.subList(found.from(), found.to())),
                      _ -> new Count(form, rarity(found.phrase(), frequencies), sentence.index()))
                  .add(form, found.whole());
            }
          });
    }
    return counts;
  }

  private static double rarity(List<Token> phrase, DocumentFrequencies frequencies) {
    double sum = 0;
    for (Token token : phrase) {
      sum += frequencies.rarity(NameScanner.base(token.form()));
    }
    return sum / phrase.size();
  }

  /** Whether no word says what the text is about. */
  private static boolean isEmpty(List<Token> phrase, AnalysedText text) {
    WordTable words = WordTable.phrases(text.language());
    WordTable names = WordTable.names(text.language());
    boolean empty = true;
    for (Token token : phrase) {
      String form = NameScanner.base(token.form());
      empty &=
          words.is("weak", form)
              || words.is("adjective", form)
              || names.is("demonym", form)
              || names.is("title", form)
              || names.is("date", form);
    }
    return empty;
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
      if (chosen.size() < limit
          && chosen.stream().noneMatch(it -> phrase.within(it) || it.within(phrase))) {
        chosen.add(phrase);
      }
    }
    return chosen.stream()
        .map(it -> new KeyPhrase(it.text, Decimals.four(it.score / chosen.getFirst().score)))
        .toList();
  }
}
