package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an amount is a rate by: "a month", "per share", "/kg", "annually". */
public final class Rates {
  private static final Map<String, String> ADVERBS =
      Map.of(
          "annually", "year",
          "yearly", "year",
          "monthly", "month",
          "weekly", "week",
          "daily", "day",
          "nightly", "night",
          "hourly", "hour",
          "apiece", "piece",
          "p.a.", "year");

  /** "A milligram per kilogram per day" has two. */
  private static final int MAX_BASES = 3;

  /** How many words may say what a measure is of. */
  private static final int LONGEST_THING = 3;

  private final WordClasses classes;
  private final RateBases bases;

  Rates(WordClasses classes, Lemmas lemmas, Units units) {
    this.classes = classes;
    this.bases = new RateBases(lemmas, units);
  }

  /** A rate's base and the lexeme after it. */
  public record Match(String per, int to) {}

  /** The rate that follows a unit; null for none. */
  public @Nullable Match after(Lexemes line, int at) {
    Match own = line.isEnglish() ? null : LanguageRates.after(line, at);
    if (own != null) {
      return own;
    }
    Lexeme first = line.at(at);
    String adverb = ADVERBS.get(first.word());
    if (adverb != null) {
      boolean ends = !line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1));
      return ends ? new Match(adverb, at + 1) : null;
    }
    if (divides(first)) {
      return divided(line, at);
    }
    if (first.isHyphen() && (line.at(at + 1).is("a") || line.at(at + 1).is("per"))) {
      return line.at(at + 2).isHyphen() && line.at(at + 3).isWord()
          ? new Match(bases.name(line.at(at + 3)), at + 4)
          : null;
    }
    Match inverse = bases.inverse(line, at);
    return inverse == null ? article(line, at) : inverse;
  }

  /**
   * The rate behind what a time or a sum is of: "eight hours (of sleep) a night"; null for none.
   */
  public @Nullable Match afterThing(Lexemes line, int at) {
    if (!line.at(at).is("of")) {
      return null;
    }
    int next = at + 1;
    while (next <= at + LONGEST_THING && isThing(line.at(next))) {
      next++;
    }
    boolean led = next > at + 1 && !line.at(next).is("/");
    return led ? after(line, next) : null;
  }

  private boolean isThing(Lexeme lexeme) {
    return lexeme.isWord()
        && !classes.isClosed(lexeme)
        && !classes.isVerb(lexeme)
        && !ADVERBS.containsKey(lexeme.word());
  }

  private static boolean divides(Lexeme lexeme) {
    return lexeme.is("/") || lexeme.is("per") || lexeme.is("por");
  }

  /** "per year", "/kg", and with more than one base "/m^2 per year", "/kg/day". */
  private @Nullable Match divided(Lexemes line, int at) {
    Match whole = null;
    int sign = at;
    for (int read = 0; read < MAX_BASES && divides(line.at(sign)); read++) {
      int next = sign + 1;
      next += line.at(next).isHyphen() && line.at(next).glued() ? 1 : 0;
      Match base = bases.read(line, next, line.at(sign).is("/"));
      if (base == null) {
        break;
      }
      whole = whole == null ? base : new Match(whole.per() + " per " + base.per(), base.to());
      sign = base.to();
    }
    return whole;
  }

  /** "a month", "each year"; but "a month later" is a time. */
  private @Nullable Match article(Lexemes line, int at) {
    Lexeme first = line.at(at);
    boolean article = first.is("a") || first.is("an") || first.is("each") || first.is("every");
    int noun = at + 1;
    noun += line.at(noun).isHyphen() && line.at(noun).glued() ? 1 : 0;
    if (!article || !classes.is(line.at(noun), WordClass.TIME)) {
      return null;
    }
    Lexeme after = line.at(noun + 1);
    boolean compound = after.isHyphen() && after.glued();
    boolean later =
        after.is("later") || after.is("earlier") || after.is("ago") || after.is("after");
    return compound || later ? null : new Match(bases.name(line.at(noun)), noun + 1);
  }
}
