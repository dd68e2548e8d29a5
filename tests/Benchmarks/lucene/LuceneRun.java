import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Answers queries with Lucene: BM25 over title (boost 2) and body, any word, once with the language's analyser and once with the standard one.
 * Arguments: documents (id TAB title TAB body a line), queries (id TAB text a line), "en" or "fi", and where to write: PATH.language and
 * PATH.standard get "query TAB document" lines, best first.
 */
public final class LuceneRun {
    private static final int DEPTH = 100;
    private static final float TITLE_BOOST = 2f;

    public static void main(String[] args) throws IOException {
        Path documents = Paths.get(args[0]);
        Path queries = Paths.get(args[1]);
        run(documents, queries, args[2].equals("fi") ? new FinnishAnalyzer() : new EnglishAnalyzer(), Paths.get(args[3] + ".language"));
        run(documents, queries, new StandardAnalyzer(), Paths.get(args[3] + ".standard"));
    }

    private static void run(Path documents, Path queries, Analyzer analyzer, Path output) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(documents, analyzer, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    PrintWriter lines = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity());
                for (String line : Files.readAllLines(queries, StandardCharsets.UTF_8)) {
                    String[] fields = line.split("\t", 2);
                    for (ScoreDoc hit : searcher.search(query(fields[1], analyzer), DEPTH).scoreDocs) {
                        lines.println(fields[0] + "\t" + searcher.doc(hit.doc).get("id"));
                    }
                }
            }
        }
    }

    private static void index(Path documents, Analyzer analyzer, Directory directory) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", 3);
                Document document = new Document();
                document.add(new StoredField("id", fields[0]));
                document.add(new TextField("title", fields[1], Field.Store.NO));
                document.add(new TextField("body", fields[2], Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static Query query(String text, Analyzer analyzer) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Query title = builder.createBooleanQuery("title", text, Occur.SHOULD);
        Query body = builder.createBooleanQuery("body", text, Occur.SHOULD);
        if (title != null) {
            query.add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD);
        }
        if (body != null) {
            query.add(body, Occur.SHOULD);
        }
        return query.build();
    }
}
