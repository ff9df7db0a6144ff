package io.standfirst.summary;

import io.standfirst.summary.Cues.Kind;
import io.standfirst.text.AnalysedText;
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
 * The names of a text: runs of capitalised words, each counted under its longest form, so that
 * "Kim" is a mention of "Kim Jong Un". Where capitals tell nothing (scripts without case, a text in
 * capitals), there are none; in German, which capitalises its nouns, only runs of two words begin
 * one.
 */
final class Names {
  private static final int LONGEST = 6;
  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "la", "von", "van", "der", "den", "bin", "al", "del", "da", "do", "di", "du");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "president",
          "minister",
          "senator",
          "judge",
          "prof",
          "professor",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "señor",
          "señora");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final List<Name> ranked;

  private Names(List<Name> ranked) {
    this.ranked = ranked;
  }

  /** A name's words in lower case, as they first stood, and how often. */
  private static final class Mention {
    final List<String> words;
    final String text;
    int count;

    Mention(List<String> words, String text) {
      this.words = words;
      this.text = text;
    }
  }

  static Names of(AnalysedText text) {
    if (isInCapitals(text)) {
      return new Names(List.of());
    }
    Map<List<String>, Mention> mentions = new LinkedHashMap<>();
    Set<String> inside = namesInsideSentences(text);
    boolean german = text.language().code().equals("de");
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = isTitled(text, sentence) ? List.of() : text.tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        int end = endOfRun(text, tokens, i);
        boolean opening = i == 0 && end == 1 && !inside.contains(tokens.getFirst().form());
        boolean weak =
            isStop(text, tokens.get(i))
                || isConnective(text, tokens.get(i))
                || opensOnly(tokens, i, inside);
        int start = end > i && weak ? i + 1 : i;
        while (start < end && LINKS.contains(tokens.get(start).form())) {
          start++;
        }
        while (start < end && TITLES.contains(tokens.get(start).form())) {
          start++;
        }
        if (end > start && !opening && (!german || end - start > 1)) {
          add(text, tokens.subList(start, end), mentions);
        }
        i = Math.max(i, end - 1);
      }
    }
    return new Names(merged(mentions));
  }

  private static void add(AnalysedText text, List<Token> run, Map<List<String>, Mention> mentions) {
    List<String> words = run.stream().map(token -> base(token.form())).toList();
    Span span = Span.of(run.getFirst().span().start(), run.getLast().span().end());
    String quoted = span.in(text.text());
    String name =
        quoted.endsWith("'s") || quoted.endsWith("’s")
            ? quoted.substring(0, quoted.length() - 2)
            : quoted;
    mentions.computeIfAbsent(words, _ -> new Mention(words, name)).count++;
  }

  /** Behind the capitalised words from {@code start}; {@code start} when there is none. */
  private static int endOfRun(AnalysedText text, List<Token> tokens, int start) {
    int end = start;
    int i = start;
    while (i < tokens.size() && i - start < LONGEST) {
      Token token = tokens.get(i);
      boolean near = i == start || isNear(text.text(), tokens.get(i - 1), token);
      if (!near) {
        break;
      }
      if (isCapitalised(text.text(), token) && !isDay(text, token)) {
        end = i + 1;
      } else if (end == start || !LINKS.contains(token.form())) {
        break;
      }
      if (tokens.get(i).form().endsWith("'s")) {
        break;
      }
      i++;
    }
    return end;
  }

  /** "Thousands of Kurds": a word that has its capital from the sentence only. */
  private static boolean opensOnly(List<Token> tokens, int start, Set<String> inside) {
    return start == 0
        && tokens.size() > 1
        && LINKS.contains(tokens.get(1).form())
        && !inside.contains(tokens.getFirst().form());
  }

  /** Whether a line is set as headlines are: most words capitalised, no mark at the end. */
  private static boolean isTitled(AnalysedText text, Sentence sentence) {
    List<Token> tokens = text.tokens(sentence);
    long capitalised = tokens.stream().filter(it -> isCapitalised(text.text(), it)).count();
    boolean ended = ".!?…\"”'’".indexOf(text.text().charAt(sentence.span().end() - 1)) >= 0;
    return !ended && tokens.size() >= 5 && 10 * capitalised >= 6L * tokens.size();
  }

  private static boolean isNear(String text, Token left, Token right) {
    int from = left.span().end();
    int to = right.span().start();
    char gap = text.charAt(from);
    boolean initial = to == from + 2 && gap == '.' && left.span().length() == 1;
    return initial || (to == from + 1 && (gap == ' ' || gap == '-' || gap == '\u00A0'));
  }

  private static boolean isCapitalised(String text, Token token) {
    int first = text.codePointAt(token.span().start());
    return Character.isUpperCase(first)
        && (token.span().length() > 1 || text.startsWith(".", token.span().end()));
  }

  private static boolean isStop(AnalysedText text, Token token) {
    return text.stopWords().contains(base(token.form()));
  }

  private static boolean isConnective(AnalysedText text, Token token) {
    return Cues.of(text.language()).is(Kind.CONNECTIVE, token.form());
  }

  private static boolean isDay(AnalysedText text, Token token) {
    return MONTHS.contains(token.form()) || Cues.of(text.language()).is(Kind.WEEKDAY, token.form());
  }

  /** Capitalised words that do not open a sentence, in lower case. */
  private static Set<String> namesInsideSentences(AnalysedText text) {
    Set<String> inside = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = isTitled(text, sentence) ? List.of() : text.tokens(sentence);
      for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
        if (isCapitalised(text.text(), token)) {
          inside.add(token.form());
        }
      }
    }
    return inside;
  }

  private static boolean isInCapitals(AnalysedText text) {
    long capitals = text.text().chars().filter(Character::isUpperCase).count();
    long small = text.text().chars().filter(Character::isLowerCase).count();
    return capitals > small;
  }

  /** Shorter names counted with the most mentioned longer one that has all of their words. */
  private static List<Name> merged(Map<List<String>, Mention> mentions) {
    List<Mention> longestFirst = new ArrayList<>(mentions.values());
    longestFirst.sort(
        Comparator.comparingInt((Mention it) -> -it.words.size())
            .thenComparingInt(it -> -it.count));
    Map<String, Mention> byWord = new LinkedHashMap<>();
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : longestFirst) {
      Mention longer = byWord.get(mention.words.getFirst());
      if (longer != null && longer.words.containsAll(mention.words)) {
        longer.count += mention.count;
      } else {
        kept.add(mention);
        mention.words.forEach(word -> byWord.putIfAbsent(word, mention));
      }
    }
    return kept.stream()
        .sorted(Comparator.comparingInt((Mention it) -> -it.count))
        .map(it -> new Name(it.text, it.count))
        .toList();
  }

  private static String base(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  List<Name> best(int limit) {
    return ranked.subList(0, Math.min(limit, ranked.size()));
  }
}
