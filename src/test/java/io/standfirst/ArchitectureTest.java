package io.standfirst;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.standfirst.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_AMONG_FORMATS =
      slices().matching("io.standfirst.article.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_WITHIN_SUMMARY =
      slices().matching("io.standfirst.summary.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void roomsImportOnlyWhatTheyMay(JavaClasses everything) {
    MAY_IMPORT.forEach(
        (name, allowed) ->
            classes()
                .that()
                .resideInAPackage("io.standfirst." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                    DescribedPredicate.describe(
                        "are outside the house or in " + String.join(", ", allowed),
                        used ->
                            !used.getPackageName().startsWith("io.standfirst.")
                                || isIn(name, used.getPackageName())
                                || Stream.of(allowed)
                                    .anyMatch(it -> isIn(it, used.getPackageName()))))
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
    return (packageName + ".").startsWith("io.standfirst." + room + ".");
  }
}
