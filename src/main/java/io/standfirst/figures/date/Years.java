package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.unit.Units;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bare years, spans of years and decades: "2019", "2013-14", "the 1970s", "the '90s". */
final class Years {
  private static final int EARLIEST_BARE_YEAR = 1500;

  private static final Set<String> ROUGH_LEADS = Set.of("from", "since", "until", "in");

  private static final Set<String> YEAR_LEADS =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "through",
          "between",
          "year",
          "around",
          "circa",
          "to",
          "and",
          "season",
          "fiscal",
          "calendar",
          "(",
          "en",
          "im",
          "seit",
          "depuis",
          "desde",
          "nel",
          "em",
          "dal");

  /** The latest year that forecasts tell of. */
  private static final int LATEST_YEAR = 2300;

  private static final Set<String> FAR_LEADS = Set.of("by", "in", "until", "before", "after");

  /** How many words may name what a year is of. */
  private static final int LONGEST_NAME = 3;

  /** "1990s", "1990er". */
  private static final Set<String> DECADE_ENDINGS = Set.of("s", "'s", "er");

  /** Before "of" they lead an amount. */
  private static final Set<String> RECKONINGS =
      Set.of("average", "total", "maximum", "minimum", "sum", "mean", "median");

  /** Before a round year they make it a decade: "les années 1990". */
  private static final Set<String> DECADE_LEADS = Set.of("années", "años", "anni", "anos", "jaren");

  private final Calendar calendar;
  private final Units units;
  private final Lemmas lemmas;
  private final WordClasses classes;
  private final EarlyYears early;
  private final YearLookalikes others;

  Years(Calendar calendar, Units units, Lexicon lexicon) {
    this.calendar = calendar;
    this.units = units;
    this.lemmas = lexicon.lemmas();
    this.classes = lexicon.classes();
    this.early = new EarlyYears(units, lexicon);
    this.others = new YearLookalikes(classes);
  }

  /** Whether a word is one that years follow: "in", "since", "season". */
  static boolean leads(Lexeme lexeme) {
    return YEAR_LEADS.contains(lexeme.word());
  }

  @Nullable Moment read(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Moment era = EraYears.read(line, at);
    if (era != null) {
      return era;
    }
    if (isFarYear(line, at)) {
      int far = CalendarDays.number(number.raw());
      return Moment.period(at, at + 1, LocalDate.of(far, 1, 1), LocalDate.of(far, 12, 31));
    }
    if (!number.isPlainDigits() || number.raw().length() != 4 || !CalendarDays.isYear(number)) {
      return ShortYears.read(line, at);
    }
    int year = CalendarDays.number(number.raw());
    if (year < EARLIEST_BARE_YEAR) {
      return early.holds(line, at)
          ? Moment.period(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
          : null;
    }
    Lexeme next = line.at(at + 1);
    if (next.glued() && DECADE_ENDINGS.contains(next.word())) {
      return year % 10 == 0
          ? Moment.period(
              at, at + 2, LocalDate.of(year, 1, 1), LocalDate.of(year + decade(year), 12, 31))
          : Moment.period(
              at,
              at + (next.isPossessive() ? 1 : 2),
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 12, 31));
    }
    if (year % 10 == 0 && DECADE_LEADS.contains(line.at(at - 1).word())) {
      return Moment.period(
          at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year + decade(year), 12, 31));
    }
    int end = closingYear(line, at);
    if (end > 0 && !isMoneySign(line.at(at - 1))) {
      return Moment.period(at, at + 3, LocalDate.of(year, 1, 1), LocalDate.of(end, 12, 31));
    }
    if ((next.glued() && ((next.isWord() && !next.isPossessive()) || next.is("%") || next.is("/")))
        || isMoneySign(line.at(at - 1))
        || (line.at(at - 1).is("-")
            && number.glued()
            && line.at(at - 2).isNumber()
            && !CalendarDays.isYear(line.at(at - 2)))) {
      return null;
    }
    if (others.holds(line, at) || !isYearInContext(line, at, year)) {
      return null;
    }
    return Moment.period(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** "by 2100": a year beyond those that a bare number may be. */
  private boolean isFarYear(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme next = line.at(at + 1);
    int year = number.isPlainDigits() ? CalendarDays.number(number.raw()) : 0;
    boolean amount =
        units.after(line, at + 1) != null
            || lemmas.isPlural(next.word())
            || (next.glued() && !",.;:)".contains(next.raw()));
    return year >= 2100
        && year <= LATEST_YEAR
        && FAR_LEADS.contains(line.at(at - 1).word())
        && !amount;
  }

  private static int decade(int year) {
    return year % 100 == 0 ? 99 : 9;
  }

  private boolean isYearInContext(Lexemes line, int at, int year) {
    boolean reckoned = line.at(at - 1).is("of") && RECKONINGS.contains(line.at(at - 2).word());
    boolean hyphened =
        line.at(at + 1).isHyphen()
            && line.at(at + 1).glued()
            && line.at(at + 2).isWord()
            && units.isWord(line, at + 2);
    if (reckoned
        || hyphened
        || (units.after(line, at + 1) != null
            && !line.at(at + 1).raw().equals("um")
            && !line.at(at + 1).isHyphen()
            && !line.at(at + 1).isCapitalised()
            && !line.at(at + 1).is("in"))) {
      return false;
    }
    boolean led =
        YEAR_LEADS.contains(line.at(at - 1).word())
            || calendar.season(line.at(at - 1)) != null
            || isRoughlyLed(line, at);
    boolean counted = lemmas.isPlural(line.at(at + 1).word());
    boolean round = year % 50 == 0 && year != 2050;
    boolean modern = year >= 1900 && year < 2100;
    return (modern && !round)
        || (led && !counted)
        || (modern && !counted && round && (at == 0 || isOfSingular(line, at)));
  }

  /** "from about 1950 until", "since around 1950". */
  private static boolean isRoughlyLed(Lexemes line, int at) {
    Lexeme rough = line.at(at - 1);
    return (rough.is("about") || rough.is("roughly") || rough.is("approximately"))
        && ROUGH_LEADS.contains(line.at(at - 2).word());
  }

  /** "her 2000 campaign", "the 2000 election": of a thing in the singular there are not so many. */
  private boolean isOfSingular(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    if (!before.isPossessive() && !classes.is(before, WordClass.DETERMINER)) {
      return false;
    }
    int next = at + 1;
    while (next <= at + LONGEST_NAME && isInName(line.at(next))) {
      next++;
    }
    return next > at + 1 && !isNominal(line.at(next));
  }

  private boolean isInName(Lexeme lexeme) {
    return isNominal(lexeme)
        && !classes.is(lexeme, WordClass.PEOPLE)
        && !lemmas.isPlural(lexeme.word());
  }

  private boolean isNominal(Lexeme lexeme) {
    return lexeme.isWord() && !classes.isClosed(lexeme);
  }

  /** The last year of "2013-14" and "2014–2017"; 0 for none. */
  private static int closingYear(Lexemes line, int at) {
    Lexeme hyphen = line.at(at + 1);
    Lexeme end = line.at(at + 2);
    boolean slash = hyphen.is("/") && hyphen.glued();
    if (!((hyphen.isHyphen() && hyphen.glued()) || slash) || !end.isPlainDigits() || !end.glued()) {
      return 0;
    }
    int year = CalendarDays.number(line.at(at).raw());
    int last = CalendarDays.number(end.raw());
    if (end.raw().length() == 2 && last > year % 100) {
      return year - year % 100 + last;
    }
    return end.raw().length() == 4 && last > year && CalendarDays.isYear(end) ? last : 0;
  }

  private static boolean isMoneySign(Lexeme lexeme) {
    return lexeme.type() == Lexeme.Type.SIGN && "$£€¥₹".contains(lexeme.raw());
  }
}
