namespace ReliabilityKit.Matching.Blocking;

/// <summary>A list that grows by pages: what is in it never moves, so that adding takes the same time to a large list as to a small one.</summary>
internal sealed class PagedList<T>
    where T : struct
{
    private const int PageBits = 14;
    private const int PageSize = 1 << PageBits;

    private T[][] _pages = new T[4][];
    private int _pageCount;
    private int _used = PageSize;

    /// <summary>Gets the number of bytes that the pages take up.</summary>
    public long Bytes { get; private set; }

    /// <summary>Gets an element.</summary>
    /// <param name="address">What <see cref="Reserve"/> returned, or a number behind it that was reserved with it.</param>
    public ref T this[int address] => ref _pages[address >>> PageBits][address & (PageSize - 1)];

    /// <summary>Adds elements that stand beside each other.</summary>
    /// <returns>The address of the first.</returns>
    public int Append(ReadOnlySpan<T> items)
    {
        int address = Reserve(items.Length);
        items.CopyTo(Slice(address, items.Length));
        return address;
    }

    /// <summary>Adds an element. Where nothing but single elements is added, their addresses count from 0.</summary>
    public int Add(T item)
    {
        int address = Reserve(1);
        this[address] = item;
        return address;
    }

    /// <summary>Makes room for elements that stand beside each other; a page that has not enough left is left as it is.</summary>
    /// <returns>The address of the first.</returns>
    public int Reserve(int count)
    {
        if (_used + count > PageSize) AddPage(Math.Max(count, PageSize));
        int address = (_pageCount - 1 << PageBits) + _used;
        _used += count;
        return address;
    }

    /// <summary>Returns elements that were added together.</summary>
    public Span<T> Slice(int address, int count) => _pages[address >>> PageBits].AsSpan(address & (PageSize - 1), count);

    // More than a page at once gets a longer page of its own.
    private void AddPage(int size)
    {
        if (_pageCount == _pages.Length) Array.Resize(ref _pages, 2 * _pageCount);
        _pages[_pageCount++] = new T[size];
        _used = 0;
        Bytes += (long)size * System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
    }
}
