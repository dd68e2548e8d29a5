import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * Times Lucene. "index DOCUMENTS FOLDER" makes an index of the documents (number, audience, culture, title, headings, body, tabs between) and says how many
 * milliseconds it took. "search FOLDER QUERIES AUDIENCE..." answers all queries (kind TAB text) for each line it reads and prints the nanoseconds of each,
 * then an empty line: the ten best of any word, BM25 over title (boost 2) and body, only what the audiences see, with the ids of the ten read; an unfinished
 * last word also as a prefix, words of a mistyped query also one edit away.
 */
public final class LuceneSpeed {
    private static final int HITS = 10;
    private static final float TITLE_BOOST = 2f;
    private static final int SHORTEST_FUZZY = 5;
    private static final Analyzer ANALYZER = new EnglishAnalyzer();

    public static void main(String[] args) throws IOException {
        if (args[0].equals("index")) {
            index(Paths.get(args[1]), Paths.get(args[2]));
        } else {
            search(args);
        }
    }

    private static void index(Path documents, Path folder) throws IOException {
        long started = System.nanoTime();
        IndexWriterConfig settings = new IndexWriterConfig(ANALYZER).setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(256);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, settings);
                BufferedReader lines = Files.newBufferedReader(documents, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", 6);
                Document document = new Document();
                document.add(new StringField("id", fields[0], Field.Store.YES));
                document.add(new StringField("audience", fields[1], Field.Store.NO));
                document.add(new TextField("title", fields[3], Field.Store.YES));
                document.add(new TextField("body", fields[5], Field.Store.YES));
                writer.addDocument(document);
            }
        }
        System.out.println((System.nanoTime() - started) / 1_000_000);
    }

    private static void search(String[] args) throws IOException {
        List<BytesRef> audiences = new ArrayList<>();
        for (int at = 3; at < args.length; at++) {
            audiences.add(new BytesRef(args[at]));
        }
        Query visible = new TermInSetQuery("audience", audiences);
        List<String> queries = Files.readAllLines(Paths.get(args[2]), StandardCharsets.UTF_8);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (FSDirectory directory = FSDirectory.open(Paths.get(args[1])); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            while (input.readLine() != null) {
                for (String line : queries) {
                    String[] fields = line.split("\t", 2);
                    long started = System.nanoTime();
                    for (ScoreDoc hit : searcher.search(query(fields[0], fields[1], visible), HITS).scoreDocs) {
                        searcher.doc(hit.doc).get("id");
                    }
                    System.out.println(System.nanoTime() - started);
                }
                System.out.println();
                System.out.flush();
            }
        }
    }

    private static Query query(String kind, String text, Query visible) {
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        add(words, builder.createBooleanQuery("title", text, Occur.SHOULD), TITLE_BOOST);
        add(words, builder.createBooleanQuery("body", text, Occur.SHOULD), 1);
        String[] typed = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        if (kind.equals("Prefix") && typed.length > 0) {
            Term last = new Term("body", typed[typed.length - 1]);
            add(words, new PrefixQuery(new Term("title", last.text())), TITLE_BOOST);
            add(words, new PrefixQuery(last), 1);
        }
        for (int at = 0; kind.equals("Typo") && at < typed.length; at++) {
            if (typed[at].length() >= SHORTEST_FUZZY) {
                add(words, new FuzzyQuery(new Term("title", typed[at]), 1), TITLE_BOOST);
                add(words, new FuzzyQuery(new Term("body", typed[at]), 1), 1);
            }
        }
        return new BooleanQuery.Builder().add(words.build(), Occur.MUST).add(visible, Occur.FILTER).build();
    }

    private static void add(BooleanQuery.Builder query, Query clause, float boost) {
        if (clause != null) {
            query.add(new BoostQuery(clause, boost), Occur.SHOULD);
        }
    }
}
