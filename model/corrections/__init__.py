"""What a user knows better than the program: `corrections.yaml` beside his articles, applied at load.

The file is a list; each entry is one correction and names its object by content (a name, the words of the article), so that it
survives re-reading:

    - rename: 重科智谷大数据研究院     # any name of the entity
      to: 重科智谷数据研究院
    - merge: [共享平台, 仪器共享平台]  # these become one with
      into: 明月湖共享平台
    - split: 科学城                    # its mentions in one file are another thing
      file: a.txt
      to: 西部（成都）科学城
    - refile: 易智网
      category: 创新平台与中心         # or the id, platform
      city: 重庆
    - reject: 某某中心                 # no entity at all
    - figure: 1280家                   # a figure, by the words that it stands in
      file: a.txt
      words: 中心用户数量达到1280家
      subject: 成都超算中心            # or indicator, time, status, kind, qualifier; or reject: yes
    - story: 双城共谱高质量发展乐章    # by its title; may be left out where the file has one story
      file: a.txt
      published: 2024-03-05            # or outlet, title

A correction that finds nothing is a doubt in the problems view, never silently stale.
"""
