package io.standfirst.figures.circumstance;

import io.standfirst.figures.date.Calendar;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who tells by a verb: the noun phrase before it, if that is somebody and no time or attribute. */
final class Speakers {
  private static final Set<String> LY_NOUNS =
      Set.of("family", "assembly", "ally", "supply", "monopoly", "daily", "weekly", "monthly");

  /** How many lexemes say when something was made known. */
  private static final int LONGEST_TIME = 5;

  private final Calendar calendar;
  private final WordClasses classes;
  private final NumberWords numbers;
  private final WordSets<Context> words;
  private final SourcePhrases phrases;

  Speakers(
      WordClasses classes,
      NumberWords numbers,
      Calendar calendar,
      WordSets<Context> words,
      SourcePhrases phrases) {
    this.calendar = calendar;
    this.classes = classes;
    this.numbers = numbers;
    this.words = words;
    this.phrases = phrases;
  }

  /** The noun phrase right before the verb. */
  @Nullable Span before(Lexemes line, int verb) {
    int end = verb;
    while (end > 0
        && (line.at(end - 1).is("have")
            || line.at(end - 1).is("has")
            || line.at(end - 1).is("had")
            || line.at(end - 1).is("also")
            || (line.at(end - 1).is("first") && line.at(end - 2).isCapitalised())
            || isAdverb(line.at(end - 1)))) {
      end--;
    }
    if (line.at(end - 1).is(",") && line.at(end - 2).isCapitalised()) {
      end--;
    }
    end = beforeTime(line, end);
    int start = phrases.before(line, end);
    while (start < end && !line.at(start).isWord()) {
      start++;
    }
    if (line.at(start - 1).isHyphen() && line.at(start - 2).isNumber()) {
      start -= 2;
    }
    if (start >= end
        || words.has(Context.NO_SOURCE, line.at(end - 1).word())
        || line.at(start).isPossessive()
        || line.at(end - 1).isHyphen()
        || numbers.of(line.at(end - 1)) != null
        || classes.is(line.at(end - 1), WordClass.DETERMINER)
        || isRelative(line, start)
        || isTime(line, end - 1)) {
      return null;
    }
    if (start == end - 1 && isSample(line, start)) {
      end = start - 2;
      start = phrases.before(line, end);
    }
    boolean infinitive = line.at(start - 1).is("to") && !line.at(start).isCapitalised();
    if (infinitive || SourcePhrases.isParticiple(line.at(end - 1))) {
      return null;
    }
    boolean participle =
        words.has(Context.TELLING_NOUN, line.at(verb).word())
            && (words.has(Context.REPORT_ATTRIBUTE, line.at(end - 1).word()) || start == end);
    boolean nominal = phrases.start(line, start) < end && !participle;
    return nominal ? line.span(phrases.start(line, start), end) : null;
  }

  /** "a survey of 1,000 (adults found)": those who were asked. */
  private boolean isSample(Lexemes line, int asked) {
    return line.at(asked - 1).isNumber()
        && line.at(asked - 2).is("of")
        && words.has(Context.INQUIRY, line.at(asked - 3).word());
  }

  /** "(towns that) suffered losses (show)": a clause, which began with its verb. */
  private boolean isRelative(Lexemes line, int at) {
    return words.has(Context.NO_SOURCE, line.at(at - 1).word())
        && SourcePhrases.isParticiple(line.at(at));
  }

  /** "a survey (released last week found)", "the board (in June said)": where they end. */
  private int beforeTime(Lexemes line, int end) {
    int at = end;
    while (at > end - LONGEST_TIME && isTime(line, at - 1)) {
      at--;
    }
    while (at < end && at > end - LONGEST_TIME && isTimeLead(line.at(at - 1))) {
      at--;
    }
    if (at == end) {
      return end;
    }
    boolean participle = SourcePhrases.isParticiple(line.at(at - 1));
    return participle ? at - 1 : phrases.before(line, at) < at ? at : end;
  }

  private boolean isTimeLead(Lexeme lexeme) {
    return words.has(Context.TIME_LEAD, lexeme.word());
  }

  /** "(crews that left since) June (show)", "(over the past two) years (shows)". */
  boolean isTime(Lexemes line, int at) {
    Lexeme time = line.at(at);
    boolean named = calendar.month(time) != null || calendar.weekday(time) != null;
    return named
        ? isTimeLead(line.at(at - 1))
            || classes.is(line.at(at - 1), WordClass.PREPOSITION)
            || calendar.weekday(time) != null
        : !time.isCapitalised() && words.has(Context.TIME_NOUN, time.word());
  }

  /** "(police) reportedly (said)". */
  private static boolean isAdverb(Lexeme lexeme) {
    return lexeme.word().endsWith("ly")
        && !lexeme.isCapitalised()
        && !LY_NOUNS.contains(lexeme.word());
  }
}
