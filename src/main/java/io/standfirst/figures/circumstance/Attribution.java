package io.standfirst.figures.circumstance;

import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says who a sentence's figures come from: "according to …", "… officials said", "government
 * figures show that …".
 */
public final class Attribution {
  /** How far from a figure its source is looked for, in lexemes: so that work stays linear. */
  private static final int WINDOW = 60;

  private final WordClasses classes;
  private final WordSets<Context> words;
  private final SourcePhrases phrases;
  private final Speakers speakers;

  /** Finds the words of sources and the nouns for people in the lexicon. */
  public Attribution(Lexicon lexicon, NumberWords numbers, Calendar calendar) {
    this.classes = lexicon.classes();
    this.words = lexicon.contexts();
    this.phrases = new SourcePhrases(lexicon.classes(), words);
    this.speakers = new Speakers(lexicon.classes(), numbers, calendar, words, phrases);
  }

  /** Who a figure at the lexemes [from, to) comes from; null when the sentence does not say. */
  public @Nullable String of(Lexemes line, int from, int to) {
    int first = Math.max(0, from - WINDOW);
    int last = Math.min(line.size(), to + WINDOW);
    for (int i = first; i + 2 < last; i++) {
      if (line.at(i).is("according") && line.at(i + 1).is("to")) {
        int after = publisher(line, i + 2);
        int end = phrases.end(line, after);
        int start = phrases.start(line, after);
        return end > start && (end <= from || i >= to) ? line.quote(start, end) : null;
      }
    }
    for (int i = Math.max(1, first); i < last; i++) {
      if ((i >= from && i < to) || !isTelling(line, i)) {
        continue;
      }
      if (line.at(i + 1).is("by")) {
        int end = phrases.end(line, i + 2);
        int start = phrases.start(line, i + 2);
        if (end > start && (end <= from || i >= to)) {
          return line.quote(start, end);
        }
      }
      Span before = speakers.before(line, i);
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

  /** "…, said Andrei Lankov". */
  private @Nullable String inverted(Lexemes line, int verb) {
    if (!line.at(verb).is("said") && !line.at(verb).is("says")) {
      return null;
    }
    int start = phrases.start(line, verb + 1);
    int end = phrases.end(line, start);
    return end > start
            && line.at(start).isWord()
            && !speakers.isTime(line, start)
            && (start == verb + 1 ? line.at(start).isCapitalised() : !line.at(verb - 1).isWord())
        ? line.quote(start, end)
        : null;
  }

  /** "(according to) data released by (the bank)": where those are named who made it known. */
  private int publisher(Lexemes line, int at) {
    int end = phrases.end(line, at);
    return SourcePhrases.isParticiple(line.at(end)) && line.at(end + 1).is("by") ? end + 2 : at;
  }
}
