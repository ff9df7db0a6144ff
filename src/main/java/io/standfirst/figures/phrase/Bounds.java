package io.standfirst.figures.phrase;

import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that leave an amount open on one side: "more than", "nearly", "or more", "-plus". */
public final class Bounds {
  /** Prepositions before a duration, unless a {@link PhraseWord#BEFORE_DURATION} leads. */
  private static final Set<String> PREPOSITIONS =
      Set.of("over", "past", "above", "beyond", "under");

  /** Words that bound a time, and of all else only say where it is: "inside two boxes". */
  private static final Set<String> TEMPORAL = Set.of("inside", "within");

  /** Before an article they say where: "past the 3 gates", "unter den drei Toren". */
  private static final Set<String> PLACES = Set.of("past", "unter", "onder");

  /** A bound in German, but a preposition far more often before a small number. */
  private static final String OVER = "über";

  /** How far behind its number the "mark" of "above the 2% mark" stands. */
  private static final int NEAR_MARK = 5;

  private static final BigDecimal LARGEST_SMALL = BigDecimal.valueOf(12);

  /** They belong to the noun after them where there is one: "the $15 minimum wage". */
  private static final Set<String> ATTRIBUTES =
      Set.of("max", "maximum", "minimum", "tops", "roughly", "approximately");

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  /** A bound and the lexemes [from, to) that say it. */
  public record Match(Bound bound, int from, int to) {}

  private final NumberWords numbers;
  private final WordSets<PhraseWord> words;

  Bounds(NumberWords numbers, WordSets<PhraseWord> words) {
    this.numbers = numbers;
    this.words = words;
    for (String[] row : Tables.rows(Bounds.class, "bounds.tsv", 3)) {
      Bound bound = Bound.valueOf(row[1].toUpperCase(Locale.ROOT));
      for (String each : Tables.words(row[2], '|')) {
        (row[0].equals("before") ? before : after).put(parted(each), bound);
      }
    }
  }

  /** Signs are lexemes of their own: "<=" is looked up as "< =". */
  private static String parted(String words) {
    boolean signs = words.length() == 2 && !Character.isLetter(words.charAt(0));
    return signs ? words.charAt(0) + " " + words.charAt(1) : words;
  }

  /** The bound that ends right before a lexeme; null for none. */
  public @Nullable Match before(Lexemes line, int at, boolean duration) {
    Phrases.Match<Bound> match = before.before(line, at);
    if (match == null && article(line.at(at - 1))) {
      match = before.before(line, at - 1);
      boolean place = match != null && PLACES.contains(line.at(match.from()).word());
      match = place || isCompared(line, at) ? null : match;
    }
    if (match == null) {
      return null;
    }
    if (match.meaning() == Bound.EXACT) {
      Phrases.Match<Bound> outer = before.before(line, match.from());
      return outer == null || outer.meaning() == Bound.EXACT
          ? new Match(Bound.EXACT, at, at)
          : new Match(outer.meaning(), outer.from(), at);
    }
    Lexeme sign = line.at(match.from());
    if (sign.glued() && line.at(match.from() - 1).is("=")) {
      return null;
    }
    if (line.at(match.to() - 1).is("of") && line.at(match.to()).is("the")) {
      return null;
    }
    if (isNegated(line, match)) {
      return new Match(opposite(match.meaning()), match.from() - 1, at);
    }
    String first = sign.word();
    if (first.equals("about") && words.has(PhraseWord.TOPIC_LEAD, line.at(match.from() - 1))) {
      return null;
    }
    if (duration
        && PREPOSITIONS.contains(first)
        && match.to() == match.from() + 1
        && !(words.has(PhraseWord.BEFORE_DURATION, line.at(match.from() - 1))
            && !first.equals("past"))) {
      return null;
    }
    if (first.equals("up") && isMoved(line, match.from() - 1)) {
      return null;
    }
    boolean place = TEMPORAL.contains(first);
    if (!duration && (place || isParticle(line, match, at) || isAttribute(line, match))) {
      return null;
    }
    Phrases.Match<Bound> outer = before.before(line, match.from());
    boolean doubled = outer != null && outer.meaning() == match.meaning();
    return new Match(match.meaning(), doubled && outer != null ? outer.from() : match.from(), at);
  }

  /** "edged (up to 4%)", "brings that (up to 15%)". */
  private boolean isMoved(Lexemes line, int at) {
    boolean pronoun = words.has(PhraseWord.MOVED_THING, line.at(at));
    return words.has(PhraseWord.MOVED_UP, line.at(pronoun ? at - 1 : at))
        || (pronoun && words.has(PhraseWord.LIFT, line.at(at - 1)));
  }

  /** "taller than the (541-metre tower)", "above the (150 expected)": held against another. */
  private boolean isCompared(Lexemes line, int at) {
    if (!line.at(at - 1).is("the")) {
      return false;
    }
    Lexeme lead = line.at(at - 2);
    return lead.is("than")
        || ((lead.is("above") || lead.is("below"))
            && !words.holds(PhraseWord.MARK, line, at, at + NEAR_MARK));
  }

  /**
   * "went over three reasons", "took over two mills", "past one gate": no bound of a small number.
   */
  private boolean isParticle(Lexemes line, Phrases.Match<Bound> match, int at) {
    boolean small =
        line.at(at).isWord()
            && numbers.is(line.at(at), NumberWords.Role.SMALL)
            && numbers.of(line.at(at + 1)) == null;
    Lexeme first = line.at(match.from());
    boolean over = first.is("over");
    return small
        && ((over && words.has(PhraseWord.OVER_VERB, line.at(match.from() - 1)))
            || ((over || first.is("past")) && line.at(at).is("one")));
  }

  /** "verfügt über zwei Tore": no bound of a small number in words that has no unit. */
  public boolean isPreposition(Lexemes line, Match match, int at) {
    Lexeme number = line.at(at);
    BigDecimal value = number.isSpelledNumber() ? number.value() : null;
    return line.at(match.from()).is(OVER)
        && value != null
        && value.compareTo(LARGEST_SMALL) <= 0
        && numbers.of(line.at(at + 1)) == null;
  }

  /** "their past nine games": those that are over. */
  private boolean isAttribute(Lexemes line, Phrases.Match<Bound> match) {
    Lexeme owner = line.at(match.from() - 1);
    return line.at(match.from()).is("past") && words.has(PhraseWord.OWNER, owner);
  }

  /** "No greater than", "not above": a bound that the word before it turns round. */
  private static boolean isNegated(Lexemes line, Phrases.Match<Bound> match) {
    Lexeme no = line.at(match.from() - 1);
    boolean open = match.meaning() == Bound.MORE_THAN || match.meaning() == Bound.LESS_THAN;
    return open && (no.is("not") || (no.is("no") && match.to() > match.from() + 1));
  }

  private static Bound opposite(Bound bound) {
    return bound == Bound.MORE_THAN ? Bound.UP_TO : Bound.AT_LEAST;
  }

  /** The bound that begins at a lexeme, after an amount; null for none. */
  public @Nullable Match after(Lexemes line, int at) {
    int start = at;
    if (line.at(at).isHyphen() && line.at(at).glued()) {
      start = at + 1;
    }
    Phrases.Match<Bound> match = after.from(line, start);
    if (match == null) {
      return null;
    }
    Lexeme first = line.at(start);
    if ((first.is("and") || first.is("or")) && leadsNext(line, match.to())) {
      return null;
    }
    boolean sign = first.is("+") || first.is("plus") || first.is("odd") || first.is("ish");
    boolean glued = first.glued() || start > at;
    if (sign && !glued) {
      return null;
    }
    boolean loose = ATTRIBUTES.contains(first.word()) && line.at(match.to()).isWord();
    return loose ? null : new Match(match.meaning(), at, match.to());
  }

  /** Whether "and below", "or greater than" lead a number of their own. */
  private boolean leadsNext(Lexemes line, int at) {
    boolean than = line.at(at).is("than");
    int next = at + (than || article(line.at(at)) ? 1 : 0);
    return (than && line.at(next).isWord())
        || line.at(next).isNumber()
        || numbers.of(line.at(next)) != null;
  }

  private static boolean article(Lexeme lexeme) {
    return lexeme.is("a") || lexeme.is("an") || lexeme.is("the") || lexeme.is("another");
  }
}
