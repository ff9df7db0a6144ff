package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a text that say what it is about: runs of at most {@value #LONGEST} topic-bearing
 * words, by how often they stand and how rare they are in news. A phrase within a better one is
 * left out.
 */
final class KeyPhrases {
  private static final int LONGEST = 3;
  private static final int CANDIDATES = 200;

  private final List<Phrase> ranked;

  private KeyPhrases(List<Phrase> ranked) {
    this.ranked = ranked;
  }

  private record Phrase(List<String> stems, String text, double score) {
    boolean within(Phrase other) {
      return (" " + String.join(" ", other.stems) + " ")
          .contains(" " + String.join(" ", stems) + " ");
    }
  }

  private static final class Count {
    final Span first;
    final double rarity;
    int occurrences;

    Count(Span first, double rarity) {
      this.first = first;
      this.rarity = rarity;
    }
  }

  static KeyPhrases of(AnalysedText text, DocumentFrequencies frequencies) {
    Map<List<String>, Count> counts = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = text.tokens(sentence);
      List<String> stems = text.stems(sentence);
      double[] rarity = rarities(tokens, text, frequencies);
      for (int start = 0; start < tokens.size(); start++) {
        double sum = 0;
        for (int end = start; end < Math.min(tokens.size(), start + LONGEST); end++) {
          boolean apart =
              end > start && !isJoined(text.text(), tokens.get(end - 1), tokens.get(end));
          if (rarity[end] <= 0 || apart) {
            break;
          }
          sum += rarity[end];
          Span span = Span.of(tokens.get(start).span().start(), tokens.get(end).span().end());
          double rare = sum;
          counts.computeIfAbsent(
                  List.copyOf(stems.subList(start, end + 1)), _ -> new Count(span, rare))
              .occurrences++;
        }
      }
    }
    Set<List<String>> parts = partsOfRepeated(counts);
    List<Phrase> ranked = new ArrayList<>();
    counts.forEach(
        (stems, count) -> {
          if (!parts.contains(stems)) {
            ranked.add(new Phrase(stems, bare(count.first.in(text.text())), score(stems, count)));
          }
        });
    ranked.sort(Comparator.comparingDouble((Phrase phrase) -> -phrase.score));
    return new KeyPhrases(ranked);
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

  private static String bare(String phrase) {
    return phrase.endsWith("'s") || phrase.endsWith("’s")
        ? phrase.substring(0, phrase.length() - 2)
        : phrase;
  }

  /** The rarity of each token; 0 for one that bears no topic or is no word. */
  private static double[] rarities(
      List<Token> tokens, AnalysedText text, DocumentFrequencies frequencies) {
    Set<String> stopWords = text.stopWords();
    double[] rarities = new double[tokens.size()];
    for (int i = 0; i < rarities.length; i++) {
      String form = tokens.get(i).form();
      boolean word =
          form.length() > 1 && form.indexOf('.') < 0 && Character.isLetter(form.codePointAt(0));
      boolean ideograph = form.length() == 1 && form.charAt(0) >= 0x2E80;
      rarities[i] = (word || ideograph) && !stopWords.contains(form) ? frequencies.rarity(form) : 0;
    }
    return rarities;
  }

  private static boolean isJoined(String text, Token left, Token right) {
    int from = left.span().end();
    int to = right.span().start();
    return to == from || (to == from + 1 && (text.charAt(from) == ' ' || text.charAt(from) == '-'));
  }

  /** A single mention counts a little; a repeated phrase of several words more than its words. */
  private static double score(List<String> stems, Count count) {
    double mentions = count.occurrences == 1 ? 0.2 : count.occurrences;
    double mean = count.rarity / stems.size();
    return mentions * mean * (1 + 0.6 * (stems.size() - 1));
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
