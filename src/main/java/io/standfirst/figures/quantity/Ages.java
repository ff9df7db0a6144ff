package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.term.Term;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ages: "28-year-old", "30 years old", "18 months of age", "aged 15", "who was 10", "the oldest was
 * 15", "turned 18", "Kim, 42,".
 */
final class Ages {
  private static final UnitEntry YEAR = new UnitEntry("a", Kind.DURATION, "year");
  private static final Set<String> COMPARATIVES = Set.of("younger", "older");

  /** The length of "Freiheitsstrafen", and of no longer word in the table. */
  private static final int LONGEST_LASTING = 16;

  /** The length of "Haft". */
  private static final int SHORTEST_LASTING = 4;

  /** How far before "were over 65" the people stand. */
  private static final int REACH = 8;

  /** Ages that law and statistics part people by. */
  private static final Set<String> MAJORITIES =
      Set.of(
          "5", "12", "14", "15", "16", "18", "21", "25", "30", "35", "40", "45", "50", "55", "60",
          "65", "70", "75", "80", "85", "90", "100");

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final WordSets<QuantityWord> words;
  private final WordClasses classes;
  private final ToldAges told;
  private final NamedAges named;
  private final LanguageAges languages;

  Ages(WordClasses classes, NamedAges named, WordSets<QuantityWord> words) {
    this.words = words;
    this.languages = new LanguageAges(words);
    this.classes = classes;
    this.told = new ToldAges(classes);
    this.named = named;
  }

  /** The unit of the age, where its words begin ("the age of"), and the lexeme after it. */
  record Match(UnitEntry unit, int from, int to) {}

  /** Whether the term, which begins at {@code at}, is an age; null when it is none. */
  @Nullable Match after(Lexemes line, Term term, int at) {
    UnitEntry unit = term.unit();
    if (unit != null) {
      return unit.kind() == Kind.DURATION ? old(line, term, unit, at) : null;
    }
    BigDecimal value = term.number().value();
    boolean whole =
        value.stripTrailingZeros().scale() <= 0 || ToldAges.isOfAge(line, at, term.number().to());
    boolean possible = whole && value.signum() > 0 && value.compareTo(OLDEST) <= 0;
    if (!possible || term.number().high() != null || term.number().isScaled()) {
      return null;
    }
    int to = term.number().to();
    if (line.at(to).isHyphen() && isYeared(line, to + 2)) {
      return new Match(YEAR, at, to + 2);
    }
    return isLed(line, at)
            || isOver(line, at, to)
            || isAndOlder(line, to)
            || told.holds(line, at, to)
            || named.holds(line, at, to)
        ? new Match(YEAR, lead(line, at), to)
        : null;
  }

  /** "28-jähriger", "28-jarige": one word for years old, unless what it describes is no person. */
  private boolean isYeared(Lexemes line, int to) {
    String word = line.at(to - 1).word();
    boolean yeared = word.startsWith("jährig") || word.startsWith("jarig");
    return yeared && !isLasting(line.at(to).word());
  }

  /** "Haft", "Untersuchungshaft": a word, or the end of it, for what lasts. */
  private boolean isLasting(String word) {
    int first = Math.max(0, word.length() - LONGEST_LASTING);
    for (int from = first; from <= word.length() - SHORTEST_LASTING; from++) {
      if (words.has(QuantityWord.LASTING, word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match old(Lexemes line, Term term, UnitEntry unit, int at) {
    if (isYeared(line, term.to())) {
      return new Match(unit, at, term.to());
    }
    int next = term.to() + (line.at(term.to()).isHyphen() ? 1 : 0);
    if (line.at(next).is("old") || line.at(next).is("olds")) {
      return new Match(unit, lead(line, at), next + 1);
    }
    if (isOf(line.at(next)) && line.at(next + 1).is("age")) {
      return new Match(unit, lead(line, at), next + 2);
    }
    boolean told = isLed(line, at) || languages.holds(line, at, term.to(), unit.code());
    return told ? new Match(unit, lead(line, at), term.to()) : null;
  }

  /** Where "aged 15" and "the age of 21" begin. */
  private static int lead(Lexemes line, int at) {
    if (!isLed(line, at)) {
      return at;
    }
    boolean linked = isOf(line.at(at - 1)) || line.at(at - 1).is(":") || line.at(at - 1).is("from");
    int from = linked ? at - 2 : at - 1;
    return line.at(from - 1).is("the") ? from - 1 : from;
  }

  /** "aged 15", "the age of 21", "ages 5", "at age 9". */
  private static boolean isLed(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    boolean age = before.is("aged") || before.is("age") || before.is("ages");
    boolean between = (before.is("between") || before.is("from")) && line.at(at - 2).is("aged");
    boolean of = isOf(before) && (line.at(at - 2).is("age") || line.at(at - 2).is("ages"));
    boolean de = before.is("de") && line.at(at - 2).is("aged");
    boolean von = before.is("from") && line.at(at - 2).is("age") && !line.isEnglish();
    boolean listed = before.is(":") && line.at(at - 2).is("age");
    return age || between || of || de || von || listed;
  }

  private static boolean isOf(Lexeme lexeme) {
    return lexeme.is("of") || lexeme.is("de") || lexeme.is("di");
  }

  /** "(65) and older", "(15) or younger". */
  private static boolean isAndOlder(Lexemes line, int at) {
    boolean joint = line.at(at).is("and") || line.at(at).is("or");
    return joint && COMPARATIVES.contains(line.at(at + 1).word());
  }

  /** "one in eight of those hurt (is under 18)". */
  private boolean isAboutPeople(Lexemes line, int before) {
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      Lexeme lexeme = line.at(i);
      if (classes.is(lexeme, WordClass.PEOPLE) || lexeme.is("those") || lexeme.is("them")) {
        return true;
      }
    }
    return false;
  }

  /** "those over 65", "children under 5", "anyone younger than 18". */
  private boolean isOver(Lexemes line, int at, int to) {
    boolean compared = COMPARATIVES.contains(line.at(at - 2).word()) && line.at(at - 1).is("than");
    boolean over = compared || line.at(at - 1).is("over") || line.at(at - 1).is("under");
    Lexeme who = line.at(at - 2);
    boolean people =
        classes.is(who, WordClass.PEOPLE)
            || words.has(QuantityWord.AGE_GROUP, who)
            || who.is("those")
            || who.is("anyone")
            || who.is("aged");
    Lexeme next = line.at(to);
    boolean ends =
        !next.isWord()
            || classes.isClosed(next)
            || classes.isVerb(next)
            || next.word().endsWith("ed");
    boolean told =
        classes.is(who, WordClass.BE)
            && MAJORITIES.contains(line.at(at).raw())
            && isAboutPeople(line, at - 2);
    return over && (compared || people || told) && ends;
  }
}
