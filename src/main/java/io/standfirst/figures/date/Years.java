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

  /** Before a year of long ago. */
  private static final Set<String> EARLY_LEADS = Set.of("in", "since", "until", "circa", "around");

  /** Before "from 1180 to 1240" they make it a change. */
  private static final Set<String> MOVED =
      Set.of(
          "rose",
          "fell",
          "grew",
          "went",
          "up",
          "down",
          "increased",
          "decreased",
          "declined",
          "dropped",
          "jumped",
          "climbed",
          "expanded",
          "slid",
          "slipped",
          "shrank",
          "reduced",
          "cut",
          "raised");

  private static final Set<String> ROUGH_LEADS = Set.of("from", "since", "until", "in");

  private static final Set<String> EARLY_JOINTS = Set.of("to", "until", "till", "and");

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

  Years(Calendar calendar, Units units, Lexicon lexicon) {
    this.calendar = calendar;
    this.units = units;
    this.lemmas = lexicon.lemmas();
    this.classes = lexicon.classes();
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
      return isEarly(line, at)
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
    if (isHouse(line, at)
        || isWidth(line, at)
        || isInCode(line, at)
        || isDialled(line, at)
        || !isYearInContext(line, at, year)) {
      return null;
    }
    return Moment.period(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** "in 1342": a year of long ago, where nothing after it is counted. */
  private boolean isEarly(Lexemes line, int at) {
    return (EARLY_LEADS.contains(line.at(at - 1).word()) || isEarlySpan(line, at))
        && endsClause(line, at + 1);
  }

  private boolean endsClause(Lexemes line, int at) {
    Lexeme next = line.at(at);
    boolean ends = !next.isWord() || classes.isClosed(next) || classes.isVerb(next);
    return ends
        && !next.is("%")
        && !(next.isHyphen() && next.glued())
        && units.after(line, at) == null;
  }

  /** "(reigned) from 1180 to 1240", where nothing rose or fell: one of two years of long ago. */
  private boolean isEarlySpan(Lexemes line, int at) {
    int first = EARLY_JOINTS.contains(line.at(at - 1).word()) ? at - 2 : at;
    Lexeme lead = line.at(first - 1);
    Lexeme start = line.at(first);
    Lexeme end = line.at(first + 2);
    return (lead.is("from") || lead.is("between"))
        && EARLY_JOINTS.contains(line.at(first + 1).word())
        && start.isPlainDigits()
        && end.isPlainDigits()
        && CalendarDays.isYear(start)
        && CalendarDays.isYear(end)
        && CalendarDays.number(start.raw()) < CalendarDays.number(end.raw())
        && !MOVED.contains(line.at(first - 2).word())
        && endsClause(line, first + 3)
        && !lemmas.isPlural(line.at(first + 3).word());
  }

  /** "1080 pixels by 1920 pixels", "1968 x 1024". */
  private static boolean isWidth(Lexemes line, int at) {
    Lexeme unit = line.at(at + 1);
    return (line.at(at - 1).is("by") && unit.isWord() && line.at(at - 2).is(unit.word()))
        || (isTimes(unit) && line.at(at + 2).isNumber())
        || (isTimes(line.at(at - 1)) && line.at(at - 2).isNumber());
  }

  private static boolean isTimes(Lexeme lexeme) {
    return lexeme.is("x") || lexeme.is("×");
  }

  /** "at 1909 Reed Drive". */
  private boolean isHouse(Lexemes line, int at) {
    return line.at(at + 1).isCapitalised()
        && line.at(at + 2).isCapitalised()
        && classes.is(line.at(at + 2), WordClass.STREET);
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

  /** "+31 (0) 2044 8810": digits of a telephone number. */
  private static boolean isDialled(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return line.at(at + 1).isPlainDigits()
        && !line.at(at + 1).glued()
        && (before.is(")") || before.isPlainDigits());
  }

  /** "CVE-2023-40112". */
  private static boolean isInCode(Lexemes line, int at) {
    Lexeme hyphen = line.at(at - 1);
    Lexeme next = line.at(at + 1);
    return hyphen.isHyphen()
        && hyphen.glued()
        && line.at(at - 2).isCapitals()
        && next.isHyphen()
        && next.glued()
        && line.at(at + 2).isNumber();
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
