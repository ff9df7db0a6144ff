package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Quotations;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts: the noun phrase after it, as far as word classes, endings and
 * capitals tell. The head is the first plural that no other plural follows; without a plural, the
 * last noun after "one", else the first noun ("12 page document").
 */
public final class NounPhrases {
  private static final int MAX_WORDS = 8;

  /** How many words the name of an owner has at most. */
  private static final int OWNER = 4;

  /** After "one" and its noun they say when: "one more goal Sunday". */
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final WordClasses classes;
  private final Lemmas lemmas;
  private final NumberWords numbers;
  private final NounEnds ends;
  private final LanguageNouns languages;
  private final NounNames names;
  private final NumberedNames numbered;

  NounPhrases(WordClasses classes, Lemmas lemmas, NumberWords numbers, WordSets<PhraseWord> words) {
    this.classes = classes;
    this.lemmas = lemmas;
    this.numbers = numbers;
    this.languages = new LanguageNouns(classes);
    this.names = new NounNames(lemmas);
    this.numbered = new NumberedNames(lemmas);
    this.ends = new NounEnds(classes, lemmas, numbers, words);
  }

  /** The phrase that a number before {@code at} counts; null for none. */
  public @Nullable Noun counted(Lexemes line, int at, boolean one) {
    int start = at;
    if (isNextRow(line, at)) {
      return null;
    }
    if (line.at(at).isHyphen() && line.at(at).glued() && line.at(at + 1).isWord()) {
      return one ? null : hyphened(line, at + 1);
    }
    if (Quotations.opens(line, at)) {
      return quoted(line, at + 1, one);
    }
    if (line.at(at).is("of")) {
      start = pastPossessor(line, pastDeterminers(line, at + 1));
    }
    boolean more = start > at && classes.is(line.at(start - 1), WordClass.DETERMINER);
    start = more && line.at(start).isPlainDigits() ? start : numbered.past(line, start);
    Noun coded = CodedNouns.at(line, start);
    if (coded != null) {
      return coded;
    }
    Noun noun = phrase(line, start, one && start == at);
    boolean name =
        noun != null
            && start > at
            && line.isEnglish()
            && (isOneName(line.at(noun.head())) || isMore(line, noun));
    return name ? null : noun;
  }

  /** Whether a line ends before a word that begins the next with a capital: rows of a table. */
  private static boolean isNextRow(Lexemes line, int at) {
    return at > 0
        && line.at(at).isCapitalised()
        && line.text().substring(line.at(at - 1).end(), line.at(at).start()).indexOf('\n') >= 0;
  }

  /** Whether a word looks like a noun in the plural, as the language of its sentence has it. */
  public boolean isPlural(Lexemes line, int at) {
    return line.isEnglish()
        ? lemmas.isPlural(line.at(at).word()) && !classes.isClosed(line.at(at))
        : languages.isPlural(line, at);
  }

  /** "(12) of their past (30)", "(12) of the old yard's (30)": another number counts them. */
  private boolean isMore(Lexemes line, Noun noun) {
    int at = noun.to();
    while (at < noun.to() + OWNER && NounEnds.isNominal(line.at(at))) {
      at++;
    }
    Lexeme next = line.at(line.at(at).isPossessive() ? at + 1 : noun.to());
    boolean number = next.isNumber() || numbers.of(next) != null;
    return number && !lemmas.isPlural(line.at(noun.head()).word());
  }

  /** "(17) injured", "(dozens) stranded": a participle that stands for people. */
  public static boolean isCasualty(Lexeme lexeme) {
    return NounEnds.CASUALTIES.contains(lexeme.word());
  }

  /** "(the first four) of Harvest 6": of a name in the singular nothing is counted. */
  private boolean isOneName(Lexeme head) {
    return head.isCapitalised() && !lemmas.isPlural(head.word()) && !isPeoplePlural(head);
  }

  /** "(35) “tigers”", with the mark that closes it; "(60) “yes” votes". */
  private @Nullable Noun quoted(Lexemes line, int at, boolean one) {
    if (Quotations.closes(line, at + 1) && isPlural(line, at + 2)) {
      return names.of(line, at, at + 3, at + 2);
    }
    Noun noun = phrase(line, at, one);
    boolean closed = noun != null && Quotations.closes(line, noun.to());
    return noun == null || !closed
        ? noun
        : new Noun(noun.from(), noun.to() + 1, noun.head(), noun.name(), noun.code());
  }

  /** The phrase that a fraction is of: "half the condos", "a third of the work". */
  public @Nullable Noun shared(Lexemes line, int at) {
    int start = pastDeterminers(line, at + (line.at(at).is("of") ? 1 : 0));
    if (line.at(at).is("of") && line.at(at + 1).is("what")) {
      return null;
    }
    if (start == at && isClause(line, at)) {
      return null;
    }
    int own = start == at ? start : pastPossessor(line, start);
    Noun noun = phrase(line, own, false);
    noun = line.at(at).raw().equals("of") ? mass(line, own, noun) : noun;
    return noun == null || isState(line, noun) ? null : noun;
  }

  /** "(half of the) harbour trade (passes)": the last noun where none is a plural. */
  private @Nullable Noun mass(Lexemes line, int at, @Nullable Noun noun) {
    if (noun != null && noun.head() > at && classes.isVerb(line.at(noun.head()))) {
      return names.of(line, at, noun.head(), noun.head() - 1);
    }
    Noun last =
        noun == null || !lemmas.isPlural(line.at(noun.head()).word())
            ? phrase(line, at, true)
            : null;
    return last == null ? noun : last;
  }

  /** "(a quarter) support lower fares": a verb and its object. */
  private boolean isClause(Lexemes line, int at) {
    Lexeme object = line.at(at + 1);
    return classes.isVerb(line.at(at))
        && !lemmas.isPlural(line.at(at).word())
        && object.isWord()
        && !classes.isClosed(object);
  }

  /** "half full": an adjective without a noun. */
  private boolean isState(Lexemes line, Noun noun) {
    return noun.to() == noun.from() + 1
        && classes.is(line.at(noun.from()), WordClass.ADJECTIVE)
        && !NounEnds.isNominal(line.at(noun.to()));
  }

  /** "(one of the) port's (oldest cranes)": where the noun of an owner in the singular begins. */
  private int pastPossessor(Lexemes line, int at) {
    for (int i = at + 1; i <= at + OWNER; i++) {
      if (line.at(i).isPossessive()) {
        boolean thing = line.at(i + 1).isWord() || numbered.past(line, i + 1) > i + 1;
        boolean owned = thing && !lemmas.isPlural(line.at(i - 1).word());
        return owned ? i + 1 : at;
      }
      if (!NounEnds.isNominal(line.at(i)) || classes.isClosed(line.at(i))) {
        break;
      }
    }
    return at;
  }

  private int pastDeterminers(Lexemes line, int at) {
    int start = at;
    while (classes.is(line.at(start), WordClass.DETERMINER) && start < at + 3) {
      start++;
    }
    return start;
  }

  /** "five-member panel": the word that is counted stands between the hyphen and its head. */
  private @Nullable Noun hyphened(Lexemes line, int at) {
    Lexeme word = line.at(at);
    if (!NounEnds.isNominal(word) || classes.isClosed(word)) {
      return null;
    }
    String code = names.lemma(word);
    return new Noun(at, at + 1, at, code, code);
  }

  private @Nullable Noun phrase(Lexemes line, int at, boolean one) {
    return line.isEnglish() ? english(line, at, one) : languages.at(line, at, one);
  }

  private @Nullable Noun english(Lexemes line, int at, boolean one) {
    int head = -1;
    int start = at;
    int to = at;
    int count = 0;
    boolean joined = false;
    for (int i = at; count < MAX_WORDS; i++) {
      Lexeme lexeme = line.at(i);
      if (lexeme.isHyphen() && lexeme.glued() && line.at(i + 1).glued() && i > at) {
        continue;
      }
      if (lexeme.isPossessive()) {
        if (i == at || !line.at(i - 1).isCapitalised()) {
          break;
        }
        head = -1;
        start = i + 1;
        to = start;
        continue;
      }
      if (lexeme.is("and") && head < 0 && i > at && !joined && joins(line, i)) {
        joined = true;
        continue;
      }
      boolean hyphened = i > at && lexeme.glued() && line.at(i - 1).isHyphen();
      if (hyphened ? !lexeme.isWord() : !NounEnds.isNominal(lexeme) || ends.at(line, i, at, head)) {
        break;
      }
      if (NounEnds.isOfDollars(line, i)) {
        break;
      }
      count++;
      boolean plural = lemmas.isPlural(lexeme.word()) || isPeoplePlural(lexeme);
      boolean hyphenated =
          (line.at(i + 1).isHyphen() && line.at(i + 1).glued())
              || (hyphened && lemmas.isPlural(line.at(i + 1).word()));
      if (head >= 0 && !plural) {
        break;
      }
      to = i + 1;
      if (plural && !one && !hyphenated) {
        head = i;
      }
    }
    boolean letter = head < 0 && to == start + 1 && line.at(start).raw().length() == 1;
    if (to == start || letter || (to == at + 1 && NounEnds.LEADS.contains(line.at(at).word()))) {
      return null;
    }
    return head >= 0 ? names.of(line, at, head + 1, head) : singular(line, start, to, one);
  }

  private @Nullable Noun singular(Lexemes line, int at, int to, boolean one) {
    if (one) {
      int last = to - 1;
      while (last > at && DAYS.contains(line.at(last).word())) {
        last--;
      }
      while (last > at
          && (classes.is(line.at(last), WordClass.COMPARATIVE)
              || classes.is(line.at(last), WordClass.ADJECTIVE))) {
        last--;
      }
      return names.of(line, at, last + 1, last);
    }
    if (line.at(at).isCapitalised() && line.at(at - 1).isPlainDigits()) {
      return null;
    }
    if (to - at > 2 && line.at(at + 1).isHyphen()) {
      return names.of(line, at, to, to - 1);
    }
    int first = to - at > 1 && NounEnds.LEADS.contains(line.at(at).word()) ? at + 1 : at;
    return names.of(line, at, first + 1, first);
  }

  private boolean joins(Lexemes line, int and) {
    Lexeme next = line.at(and + 1);
    boolean words = NounEnds.isNominal(next) && !classes.isClosed(next) && numbers.of(next) == null;
    return words && line.at(and + 2).isWord() && !classes.isClosed(line.at(and + 2));
  }

  private boolean isPeoplePlural(Lexeme lexeme) {
    return lexeme.is("people") || lexeme.is("staff") || lexeme.is("police");
  }
}
