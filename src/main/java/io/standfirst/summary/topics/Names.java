package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a text ({@link NameScanner}), each counted under its longest form, so that "Kim" is
 * a mention of "Kim Jong Un". Where capitals tell nothing (scripts without case, a text in
 * capitals), there are none; in German, which capitalises its nouns, a single word counts only as
 * the short form of a longer name.
 */
final class Names {
  /** With how many longer names a short form is compared. */
  private static final int MOST_ALIKE = 16;

  private static final Set<String> ABBREVIATIONS = Set.of("inc", "ltd", "corp", "co", "jr", "sr");

  private final List<Named> ranked;

  private Names(List<Named> ranked) {
    this.ranked = ranked;
  }

  /** A name's words in lower case, as they first stood, and how often. */
  static final class Named {
    final List<String> words;
    final String text;
    int count;

    /** How often in this very form. */
    int own;

    Named(List<String> words, String text) {
      this.words = words;
      this.text = text;
    }
  }

  static Names of(AnalysedText text) {
    if (isInCapitals(text.text())) {
      return new Names(List.of());
    }
    Map<List<String>, Named> mentions = new LinkedHashMap<>();
    NameScanner scanner = new NameScanner(text);
    for (Sentence sentence : text.sentences()) {
      for (List<Token> name : scanner.names(sentence)) {
        List<String> words = name.stream().map(it -> CapitalUse.base(it.form())).toList();
        mentions.computeIfAbsent(words, _ -> new Named(words, quoted(name, text.text()))).count++;
      }
    }
    WordTable table = WordTable.names(text.language());
    List<Named> merged = new ArrayList<>(merged(mentions.values(), table));
    if (text.language().code().equals("de")) {
      merged.removeIf(it -> it.words.size() == 1);
    }
    merged.sort(Comparator.comparingInt((Named it) -> -it.count));
    return new Names(merged);
  }

  /** As it stands in the text, with the last stop of "U.S." and without a possessive ending. */
  private static String quoted(List<Token> name, String text) {
    int start = name.getFirst().span().start();
    int end = name.getLast().span().end();
    String quoted = text.substring(start, end);
    if (quoted.endsWith("'s") || quoted.endsWith("’s")) {
      return quoted.substring(0, quoted.length() - 2);
    }
    String last = name.getLast().form();
    boolean abbreviated = last.indexOf('.') > 0 || ABBREVIATIONS.contains(last);
    boolean stopped = abbreviated && text.startsWith(".", end);
    return stopped ? quoted + "." : quoted;
  }

  private static boolean isInCapitals(String text) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
    }
    return 2 * capitals > letters;
  }

  /** Shorter names counted with the most mentioned longer one that they are a short form of. */
  private static Collection<Named> merged(Collection<Named> mentions, WordTable table) {
    List<Named> longestFirst = new ArrayList<>(mentions);
    longestFirst.sort(
        Comparator.comparingInt((Named it) -> -it.words.size()).thenComparingInt(it -> -it.count));
    Map<String, List<Named>> byWord = new HashMap<>();
    List<Named> kept = new ArrayList<>();
    for (Named mention : longestFirst) {
      Named longer = null;
      for (Named candidate : byWord.getOrDefault(mention.words.getFirst(), List.of())) {
        boolean better = longer == null || candidate.own > longer.own;
        if (better && isShortForm(mention, candidate, table)) {
          longer = candidate;
        }
      }
      if (longer != null) {
        longer.count += mention.count;
      } else {
        kept.add(mention);
        mention.own = mention.count;
        Set<String> distinct = new HashSet<>(mention.words);
        distinct.forEach(
            word -> {
              List<Named> having = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
              if (having.size() < MOST_ALIKE) {
                having.add(mention);
              }
            });
      }
    }
    return kept;
  }

  /**
   * "Kim" and "Jong Un" of "Kim Jong Un": words in a row, the same number; not an abbreviation, and
   * of the name of a body, place or event only all but its first word's kind ("Cup" is no "World
   * Cup", "Leeds" no "Leeds University").
   */
  private static boolean isShortForm(Named shorter, Named longer, WordTable table) {
    int at = Collections.indexOfSubList(longer.words, shorter.words);
    if (at < 0) {
      return false;
    }
    boolean body = longer.words.stream().anyMatch(word -> table.is(WordKind.INSTITUTION, word));
    boolean abbreviation =
        shorter.words.size() == 1
            && shorter.text.length() > 1
            && shorter.text.equals(shorter.text.toUpperCase(Locale.ROOT));
    return !abbreviation && (!body || shorter.words.size() > 1);
  }

  /** Every name with its words, most mentioned first. */
  List<Named> all() {
    return ranked;
  }

  List<Name> best(int limit) {
    return ranked.stream().limit(limit).map(it -> new Name(it.text, it.count)).toList();
  }
}
