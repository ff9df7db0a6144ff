package io.standfirst.figures.circumstance;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who a sentence's figures come from: "according to …", "… officials said", "government
 * figures show that …".
 */
public final class Attribution {
  private static final int REACH = 10;

  /** How far from a figure its source is looked for, in lexemes: so that work stays linear. */
  private static final int WINDOW = 60;

  private static final Set<String> LY_NOUNS =
      Set.of("family", "assembly", "ally", "supply", "monopoly", "daily", "weekly", "monthly");

  private final WordClasses classes;
  private final NumberWords numbers;
  private final WordSets<Context> words;

  /** Finds the words of sources and the nouns for people in the lexicon. */
  public Attribution(Lexicon lexicon, NumberWords numbers) {
    this.numbers = numbers;
    this.words = lexicon.contexts();
    this.classes = lexicon.classes();
  }

  /** Who a figure at the lexemes [from, to) comes from; null when the sentence does not say. */
  public @Nullable String of(Lexemes line, int from, int to) {
    int first = Math.max(0, from - WINDOW);
    int last = Math.min(line.size(), to + WINDOW);
    for (int i = first; i + 2 < last; i++) {
      if (line.at(i).is("according") && line.at(i + 1).is("to")) {
        int end = end(line, i + 2);
        int start = start(line, i + 2);
        return end > start && (end <= from || i >= to) ? line.quote(start, end) : null;
      }
    }
    for (int i = Math.max(1, first); i < last; i++) {
      if ((i >= from && i < to) || !isTelling(line, i)) {
        continue;
      }
      if (line.at(i + 1).is("by")) {
        int end = end(line, i + 2);
        int start = start(line, i + 2);
        if (end > start && (end <= from || i >= to)) {
          return line.quote(start, end);
        }
      }
      Span before = speaker(line, i);
      if (before != null && !before.overlaps(line.span(from, to))) {
        return before.in(line.text());
      }
      String after = inverted(line, i);
      if (after != null && i >= to) {
        return after;
      }
    }
    return null;
  }

  /**
   * A verb of telling; "added" tells before "that" or a sign, and else makes more of something, and
   * what is "found in" a place tells nothing.
   */
  private boolean isTelling(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    boolean place = line.at(at).is("found") && classes.is(next, WordClass.PREPOSITION);
    return words.has(Context.TELLING, line.at(at).word())
        && !place
        && (!line.at(at).is("added") || next.is("that") || !(next.isWord() || next.isNumber()));
  }

  /** The noun phrase right before the verb. */
  private @Nullable Span speaker(Lexemes line, int verb) {
    int end = verb;
    while (end > 0
        && (line.at(end - 1).is("have")
            || line.at(end - 1).is("has")
            || line.at(end - 1).is("had")
            || line.at(end - 1).is("also")
            || isAdverb(line.at(end - 1)))) {
      end--;
    }
    if (line.at(end - 1).is(",") && line.at(end - 2).isCapitalised()) {
      end--;
    }
    int start = end;
    while (start > Math.max(0, end - REACH) && belongs(line, start - 1)) {
      start--;
    }
    while (start < end && !line.at(start).isWord()) {
      start++;
    }
    if (line.at(start - 1).isHyphen() && line.at(start - 2).isNumber()) {
      start -= 2;
    }
    if (start >= end || words.has(Context.NO_SOURCE, line.at(end - 1).word())) {
      return null;
    }
    boolean infinitive = line.at(start - 1).is("to") && !line.at(start).isCapitalised();
    if (infinitive) {
      return null;
    }
    Lexeme last = line.at(end - 1);
    if (numbers.of(last) != null) {
      return null;
    }
    if (!last.isCapitalised() && last.word().endsWith("ed") && last.word().length() > 4) {
      return null;
    }
    boolean participle =
        words.has(Context.TELLING_NOUN, line.at(verb).word())
            && (line.at(end - 1).is("recent") || start == end);
    boolean nominal = start(line, start) < end && !participle;
    return nominal ? line.span(start(line, start), end) : null;
  }

  /** "(police) reportedly (said)". */
  private static boolean isAdverb(Lexeme lexeme) {
    return lexeme.word().endsWith("ly")
        && !lexeme.isCapitalised()
        && !LY_NOUNS.contains(lexeme.word());
  }

  /** "…, said Andrei Lankov". */
  private @Nullable String inverted(Lexemes line, int verb) {
    if (!line.at(verb).is("said") && !line.at(verb).is("says")) {
      return null;
    }
    int start = start(line, verb + 1);
    int end = end(line, start);
    return end > start
            && line.at(start).isWord()
            && (line.at(start).isCapitalised() || start > verb + 1)
        ? line.quote(start, end)
        : null;
  }

  private int start(Lexemes line, int at) {
    int start = at;
    while (classes.is(line.at(start), WordClass.DETERMINER) && start < at + 2) {
      start++;
    }
    return start;
  }

  private int end(Lexemes line, int at) {
    int end = start(line, at);
    while (end < at + REACH && belongs(line, end)) {
      end++;
    }
    return end;
  }

  private boolean belongs(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    if (lexeme.isHyphen()) {
      return lexeme.glued() && line.at(at + 1).glued();
    }
    if (lexeme.isPossessive() || lexeme.is("&")) {
      return true;
    }
    boolean joined =
        (lexeme.is("and") || lexeme.is("of") || lexeme.is("at") || lexeme.is("for"))
            && isNominal(line.at(start(line, at + 1)))
            && isNominal(line.at(at - 1));
    return joined
        || isNominal(lexeme)
        || (lexeme.is("the") && (line.at(at - 1).is("of") || line.at(at - 1).is("from")));
  }

  private boolean isNominal(Lexeme lexeme) {
    boolean participle = lexeme.word().endsWith("ing") && !lexeme.isCapitalised();
    return lexeme.isWord()
        && !classes.isClosed(lexeme)
        && !participle
        && (!classes.isVerb(lexeme)
            || lexeme.isCapitalised()
            || words.has(Context.TELLING_NOUN, lexeme.word()));
  }
}
