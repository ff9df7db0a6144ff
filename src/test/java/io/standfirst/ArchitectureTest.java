package io.standfirst;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The house as docs/architecture.md draws it: who may know whom, and who knows which library. */
@AnalyzeClasses(packages = "io.standfirst", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] PURE = {
    "..standfirst.text..",
    "..standfirst.article..",
    "..standfirst.summary..",
    "..standfirst.figures..",
    "..standfirst.document..",
    "..standfirst.engine.."
  };

  /** What each room may import of the house, besides itself. */
  private static final Map<String, String[]> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              room("text"),
              room("article", "text"),
              room("summary", "text"),
              room("figures", "text"),
              room("document", "text", "article", "summary", "figures"),
              room("engine", "text", "article", "summary", "figures", "document"),
              room("store", "document"),
              room("ingest", "article", "summary", "document", "engine", "store"),
              room("api", "article", "summary", "document", "engine", "store"),
              room("function", "article", "document", "engine", "store", "ingest", "api"),
              room("local", "article", "document", "engine", "store", "ingest", "api", "function"),
              room("cli", "article", "summary", "document", "engine", "local")));

  /** The layers of figures, each with those right below it; it may import what these may, too. */
  private static final Map<String, String[]> FIGURE_LAYERS =
      new TreeMap<>(
          Map.ofEntries(
              room("lexeme"),
              room("lexicon", "lexeme"),
              room("number", "lexicon"),
              room("unit", "lexicon"),
              room("date", "number", "unit"),
              room("phrase", "number", "unit"),
              room("name", "phrase"),
              room("term", "phrase"),
              room("quantity", "name", "term", "date"),
              room("subject", "quantity"),
              room("circumstance", "quantity"),
              room("rank", "lexicon"),
              room("check"),
              room("reader", "rank", "subject", "circumstance")));

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.standfirst.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_AMONG_FORMATS =
      slices().matching("io.standfirst.article.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_WITHIN_HTML =
      slices().matching("io.standfirst.article.html.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_WITHIN_SUMMARY =
      slices().matching("io.standfirst.summary.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_AMONG_LAYERS_OF_FIGURES =
      slices().matching("io.standfirst.figures.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void roomsImportOnlyWhatTheyMay(JavaClasses everything) {
    importOnlyWhatTheyMay("io.standfirst.", MAY_IMPORT, everything);
  }

  @ArchTest
  static void layersOfFiguresImportOnlyWhatTheyMay(JavaClasses everything) {
    Map<String, String[]> mayImport = new TreeMap<>();
    FIGURE_LAYERS
        .keySet()
        .forEach(layer -> mayImport.put(layer, below(layer).toArray(String[]::new)));
    importOnlyWhatTheyMay("io.standfirst.figures.", mayImport, everything);
  }

  private static Stream<String> below(String layer) {
    return Stream.of(FIGURE_LAYERS.get(layer))
        .flatMap(it -> Stream.concat(Stream.of(it), below(it)))
        .distinct();
  }

  /** A figure is a value: it knows nobody who reads it. */
  @ArchTest
  static final ArchRule FIGURES_KNOW_NO_LAYER =
      noClasses()
          .that()
          .resideInAPackage("io.standfirst.figures")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.standfirst.figures.*..");

  private static void importOnlyWhatTheyMay(
      String house, Map<String, String[]> mayImport, JavaClasses everything) {
    mayImport.forEach(
        (name, allowed) ->
            classes()
                .that()
                .resideInAPackage(house + name + "..")
                .should()
                .onlyDependOnClassesThat(
                    DescribedPredicate.describe(
                        "are outside the house or in " + String.join(", ", allowed),
                        used ->
                            !used.getPackageName().startsWith(house)
                                || isIn(house + name, used.getPackageName())
                                || Stream.of(allowed)
                                    .anyMatch(it -> isIn(house + it, used.getPackageName()))))
                .check(everything));
  }

  @ArchTest
  static final ArchRule PURE_ROOMS_KNOW_NO_AWS =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("software.amazon..", "com.amazonaws..");

  @ArchTest
  static final ArchRule ONLY_ARTICLE_KNOWS_PARSERS =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.article..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.tika..",
              "org.apache.pdfbox..",
              "org.apache.poi..",
              "org.jsoup..",
              "org.commonmark..",
              "org.yaml..");

  /** Other rooms see an upload, its reading, and the reader; formats are nobody else's business. */
  @ArchTest
  static final ArchRule FORMATS_STAY_INSIDE_ARTICLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.article..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.standfirst.article.*..")
                  .and(not(resideInAPackage("io.standfirst.article.reader"))));

  /** Other rooms see the summariser, and the names and key phrases that it gives. */
  @ArchTest
  static final ArchRule RANKING_STAYS_INSIDE_SUMMARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.summary..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.standfirst.summary.*..")
                  .and(not(resideInAPackage("io.standfirst.summary.topics"))));

  @ArchTest
  static final ArchRule PARTS_OF_SUMMARY_KNOW_NO_SUMMARISER =
      noClasses()
          .that()
          .resideInAPackage("io.standfirst.summary.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.standfirst.summary");

  /** The reader of pages puts them together. */
  @ArchTest
  static final ArchRule PARTS_OF_HTML_KNOW_NO_READER =
      noClasses()
          .that()
          .resideInAPackage("io.standfirst.article.html.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.standfirst.article.html");

  @ArchTest
  static final ArchRule BODIES_AND_FACTS_KNOW_NOT_ONE_ANOTHER =
      slices().matching("io.standfirst.article.html.(body|fact)..").should().notDependOnEachOther();

  /** Other rooms see the figure, who reads it and who checks it. */
  @ArchTest
  static final ArchRule LAYERS_STAY_INSIDE_FIGURES =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.figures..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.standfirst.figures.*..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.standfirst.figures.reader", "io.standfirst.figures.check"))));

  @ArchTest
  static final ArchRule ONLY_LOCAL_KNOWS_THE_EMULATORS =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.local..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.gaul..", "com.amazonaws.services.dynamodbv2..");

  @ArchTest
  static final ArchRule ONLY_CLI_KNOWS_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.standfirst.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule PURE_ROOMS_ASK_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock");

  private static Map.Entry<String, String[]> room(String name, String... mayImport) {
    return Map.entry(name, mayImport);
  }

  private static boolean isIn(String room, String packageName) {
    return (packageName + ".").startsWith(room + ".");
  }
}
